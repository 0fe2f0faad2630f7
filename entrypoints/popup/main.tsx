document.title = 'Leadpact';
