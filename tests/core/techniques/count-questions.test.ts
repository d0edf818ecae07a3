import { describe, expect, test } from 'vitest';
import { countQuestions } from '../../../src/core/techniques/count-questions.ts';
import { readText } from '../../../src/core/text/read-text.ts';

describe('questions in one breath', () => {
  test.each([
    ['Cash or card, bag or no bag, receipt?', 3],
    ['What happened, when, and who was driving?', 3],
    ['Where does it itch, since May, any cream?', 3],
    ['where from where to how many seats', 3],
    ['Have the form, filled it in, signed it, brought a photo?', 4],
    ['What size are you after, ten, twelve or fourteen?', 1],
    ['Harbour Dental, Tom speaking, how can I help?', 1],
    ['Good morning, Harbour Dental, how can I help?', 1],
    ['So, two nights, one guest, is that right?', 1],
  ])('%s', (reply, questions) => {
    expect(countQuestions(readText(reply, 'en'))).toBe(questions);
  });
});
