import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { printWeights } from '../../../src/core/techniques/ngrams/ngram-code.ts';
import { HeardRuleItem } from '../../../src/features/rule-bench/try/heard-rule-item.tsx';
import { readReply } from '../../../src/features/rule-bench/try/read-reply.ts';
import { analyser, library } from './small-rules.ts';

const weights = [printWeights('不归', [[0, 31]]), printWeights('归_管', [[0, 20]])].join('\n');
const classified = createAnalyser({
  ...library,
  ruleSets: library.ruleSets.map((set) => ({
    ...set,
    ngrams: { zh: { labels: ['dont-not-my-job'], biases: [-1], weights } },
  })),
});

test.each([
  ['what the classifier heard it in', classified, '“不归” “归…管”'],
  ['nothing of the kind where no classifier knows it', analyser, null],
])('a rule that fires shows %s', (_, used, words) => {
  const reply = '这事不归我管。';
  const [heard] = readReply(library, used, reply, 'zh', '').rules;
  if (heard === undefined) throw new Error('the rule fires');
  render(
    <ul>
      <HeardRuleItem heard={heard} quote={reply.slice(...heard.span)} locale="en" language="zh" />
    </ul>,
  );
  if (words === null) expect(screen.queryByText('凭这些词')).toBeNull();
  else expect(screen.getByText('凭这些词').parentElement).toHaveTextContent(words);
});
