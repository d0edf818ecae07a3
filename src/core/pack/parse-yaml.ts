import { Composer, type Document, Lexer, LineCounter, type ParsedNode, Parser, YAMLParseError } from 'yaml';
import type { ExcessCode, YamlExcess, YamlLimits } from './yaml-limits.ts';

export interface ParsedYaml {
  readonly tree: Document.Parsed<ParsedNode>;
  readonly lines: LineCounter;
}

/** What was cut short, with the lines counted so far. */
interface CutYaml {
  readonly excess: YamlExcess;
  readonly lines: LineCounter;
}

/** Spaces, line breaks and comments cost little, but not nothing: there may be so many for each sign. */
const fillers = 2;

/** A file this wrong is not read to its end. */
const mostErrors = 100;

/**
 * Parses a file word by word and stops at the first word beyond the limits, before the tree is built. The names of a
 * map are not compared here: the parser would hold each against all before it.
 */
export function parseYaml(text: string, limits: YamlLimits): ParsedYaml | CutYaml {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  // Warnings would go to the console: what matters is a diagnostic.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, strict: true, logLevel: 'error' });
  holdFaults(composer);
  const trees: Document.Parsed<ParsedNode>[] = [];
  const misplaced: YAMLParseError[] = [];
  let errors = 0;
  const compose = (tokens: ReturnType<Parser['next']>) => {
    for (const token of tokens) {
      if (token.type === 'error') errors++;
      // What follows may mean something else by it: the file is read no further.
      if (token.type === 'directive') {
        if (misplaced.length === 0)
          misplaced.push(misplacedAt(token.offset, 'BAD_DIRECTIVE', 'a directive (%) has no place here'));
        continue;
      }
      trees.push(...(composer.next(token) as Generator<Document.Parsed<ParsedNode>>));
    }
  };
  let words = 0;
  let signs = 0;
  let offset = 0;
  const stopped = (code: ExcessCode, limit: number): CutYaml => ({
    excess: { code, limit, offset },
    lines,
  });
  lines.addNewLine(0);
  for (const word of new Lexer().lex(text)) {
    words++;
    if (!/^[\s#]/.test(word)) signs++;
    if (signs > limits.signs || words > limits.signs * fillers) return stopped('yaml-too-many', limits.signs);
    if (word.length > limits.text && !/^[\s#]/.test(word)) return stopped('yaml-text-too-long', limits.text);
    compose(parser.next(word));
    // The document and the text that is being read stand there too.
    if (parser.stack.length > limits.depth + 2) return stopped('yaml-too-deep', limits.depth);
    offset = parser.offset;
    if (errors > mostErrors || trees.length > 1 || misplaced.length > 0) break;
  }
  compose(parser.end());
  trees.push(...(composer.end(true, text.length) as Generator<Document.Parsed<ParsedNode>>));
  const [tree, second] = trees as [Document.Parsed<ParsedNode>, ...Document.Parsed<ParsedNode>[]];
  if (second) misplaced.push(misplacedAt(second.range[0], 'MULTIPLE_DOCS', 'a second document begins here'));
  tree.errors.push(...misplaced);
  return { tree, lines };
}

type OnFault = (source: unknown, code: string, message: string, isWarning?: boolean) => void;

/**
 * A composer tells of every comma too many by an error of its own, stack and all; those beyond the most are dropped,
 * and so are warnings, which would take the place of errors and which nobody reads. `onError` is what the composer
 * calls, though its types keep it private: a test counts what comes through.
 */
function holdFaults(composer: Composer): void {
  const tell = Reflect.get(composer, 'onError') as OnFault;
  let told = 0;
  const hold: OnFault = (source, code, message, isWarning) => {
    if (isWarning) return;
    told++;
    if (told <= mostErrors) tell(source, code, message);
  };
  Reflect.set(composer, 'onError', hold);
}

function misplacedAt(
  offset: number,
  code: 'BAD_DIRECTIVE' | 'MULTIPLE_DOCS',
  reason: string,
): YAMLParseError {
  return new YAMLParseError([offset, offset + 1], code, reason);
}
