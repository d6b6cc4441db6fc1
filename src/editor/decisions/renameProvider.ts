import * as vscode from 'vscode';
import type { Subject } from '../common/subject';
import type { Store } from '../store/store';
import { currentName, renameSubject } from './rename';

/** F2 on a mention: the name of its entity in the sidecars, not the words of the article. */
export function renameProvider(store: Store): vscode.RenameProvider {
  const subjectAt = (document: vscode.TextDocument, position: vscode.Position): Subject | undefined => {
    const session = store.session(document);
    const mention = session?.mentionsAt(session.offsetOf(position))[0];
    return session && mention && { session, mentions: [mention] };
  };
  return {
    prepareRename(document, position) {
      const subject = subjectAt(document, position);
      const current = subject && currentName(subject);
      const [mention] = subject?.mentions ?? [];
      if (!subject || !current || !mention) throw new Error(vscode.l10n.t('No mention here.'));
      if (mention.proposal && current.kind !== 'date') throw new Error(vscode.l10n.t('Accept the suggestion before renaming it.'));
      return { range: subject.session.rangeOf(mention), placeholder: current.name };
    },
    async provideRenameEdits(document, position, newName) {
      const subject = subjectAt(document, position);
      if (subject) await renameSubject(store, subject, newName.trim(), undefined);
      // The sidecars have been written as an annotation step of their own; the text itself stays as it is.
      return new vscode.WorkspaceEdit();
    },
  };
}
