import { builtInLibraryKept } from '../src/cli/kept-library.ts';

// So that the first `rapport` after an installation is as quick as the next. What is wrong with the rules is told by the
// commands that need them, not by the installation.
await builtInLibraryKept().catch(() => undefined);
