import { builtInLibraryKept } from '../src/cli/kept-library.ts';

// So that the first `rapport` after an installation is as quick as the next.
await builtInLibraryKept();
