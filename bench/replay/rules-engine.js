// @ts-nocheck
/** The same eight decisions with json-rules-engine, on facts that are already numbers and lists: it reads no words. */
import { Engine } from 'json-rules-engine';

const rule = (fact, operator, value) => ({ conditions: { all: [{ fact, operator, value }] }, event: { type: fact } });

globalThis.rulesEngine = async (leads) => {
  const engine = new Engine(
    [
      rule('country', 'in', ['norge', 'sverige', 'danmark', 'finland', 'nederland']),
      {
        conditions: {
          all: [
            ['greaterThanInclusive', 50],
            ['lessThanInclusive', 500],
          ].map(([operator, value]) => ({ fact: 'size', operator, value })),
        },
        event: { type: 'size' },
      },
      rule('revenue', 'greaterThanInclusive', 50_000_000),
      rule('role', 'equal', true),
      rule('reachable', 'equal', true),
      rule('budget', 'equal', true),
      rule('need', 'equal', true),
      rule('stage', 'in', ['kvalifisert', 'tilbud', 'forhandling']),
    ],
    { allowUndefinedFacts: true },
  );
  const words = (fields, name) => (fields[name]?.state === 'read' ? fields[name].words.toLowerCase() : '');
  const facts = leads.map((fields) => ({
    country: words(fields, 'country'),
    size: Number(words(fields, 'employees')),
    revenue: Number(words(fields, 'revenue').replace(/\D/g, '')),
    role: /^(it|innkj)/.test(words(fields, 'title')),
    reachable: words(fields, 'email') !== '',
    budget: words(fields, 'notes').includes('satt av'),
    need: words(fields, 'notes').includes('sporing'),
    stage: words(fields, 'stage'),
  }));
  const began = performance.now();
  for (const one of facts) await engine.run(one);
  return performance.now() - began;
};
