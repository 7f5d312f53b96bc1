import { ShellCompDirective } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/**
 * Adds `complete`: with the name of a shell it prints a script for that shell, which then asks
 * `complete -- words` what may follow them.
 */
export function addComplete(program: Command): void {
  // It would have no files offered anywhere, and these are what is wanted where nothing else fits.
  Object.defineProperty(tab(program), 'directive', {
    get: () => ShellCompDirective.ShellCompDirectiveDefault,
    set: () => {},
  });
  program.commands
    .find((command) => command.name() === 'complete')!
    .hook('preAction', ({ args: [shell] }) => {
      if (shell === 'bash') console.log(WITHOUT_BASH_COMPLETION);
    })
    .hook('postAction', ({ args: [shell] }) => {
      if (shell === 'bash') console.log(WITH_FILES);
    });
}

/** The script takes it from the package bash-completion, which is not everywhere. */
const WITHOUT_BASH_COMPLETION = `type _get_comp_words_by_ref > /dev/null 2>&1 || _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}")
    cword=$COMP_CWORD
    cur=\${words[cword]}
    prev=\${words[cword - 1]}
}
`;

const WITH_FILES = 'complete -o default -F __crm_readiness_complete crm-readiness';
