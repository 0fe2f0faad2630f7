/** Why a file was refused: the exact place, and what is wrong there. */
import { t } from '../../locales/words';
import type { FileProblem } from '../../utils/domain/agreement-file';
import { misfitInWords } from './words';

const MOST = 10;

export function FileProblemWords({ problem }: { problem: FileProblem }) {
  return (
    <div class="banner bad" role="alert" data-testid="file-problem">
      <p>{sentence(problem)}</p>
      {problem.is === 'misfits' && (
        <ul>
          {problem.misfits.slice(0, MOST).map((misfit) => (
            <li key={misfit.path.join('/')}>
              {misfitInWords(misfit, null)} <code class="small">{misfit.path.join('.')}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence(problem: FileProblem): string {
  switch (problem.is) {
    case 'syntax':
    case 'tooDeep':
      return t(`options.file.${problem.is}`, [String(problem.line), String(problem.column)]);
    case 'misfits':
      return t('options.file.misfits', problem.misfits.length, [String(problem.misfits.length)]);
    default:
      return t(`options.file.${problem.is}`);
  }
}
