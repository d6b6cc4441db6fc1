import * as vscode from 'vscode';

/** The mappings that `cast.yaml` is made of. */
export type CastShape = 'file' | 'entities' | 'offices';

/** What a key of `cast.yaml` is for; `undefined` where there is no such key. */
export function explanationOf(key: string, of: CastShape): string | undefined {
  switch (`${of} ${key}`) {
    case 'file schema': return vscode.l10n.t('The version of the files of Dramatis.');
    case 'file entities': return vscode.l10n.t('Who and what is known before any article is annotated, in the form that sidecars have.');
    case 'file distinct': return vscode.l10n.t('Pairs of ids that are two, whatever their names: they are not reported as one.');
    case 'entities id': return vscode.l10n.t('As it stands in sidecars: lower-case letters a to z, digits and single hyphens.');
    case 'entities type': return vscode.l10n.t('person, organization, place, or a type of the project.');
    case 'entities name': return vscode.l10n.t('The fullest name.');
    case 'entities names': return vscode.l10n.t('By language: one name, or several in a list. All of them are found in articles.');
    case 'entities aliases': return vscode.l10n.t('Further names, in whatever language. All of them are found in articles.');
    case 'entities wikidata': return vscode.l10n.t('The item of Wikidata, such as Q42. Nothing is looked up there.');
    case 'entities offices': return vscode.l10n.t('What it was, for whom, and when.');
    case 'entities was': return vscode.l10n.t('Its former ids. A sidecar that has one of them means this entity.');
    case 'entities note': return vscode.l10n.t('For people.');
    case 'entities role': case 'offices role': return vscode.l10n.t('The office or function.');
    case 'entities of': case 'offices of': return vscode.l10n.t('The id of the entity in which, or for which, it is held.');
    case 'offices from': return vscode.l10n.t('Since when, in EDTF: a day, a month or a year.');
    case 'offices to': return vscode.l10n.t('Until when, in EDTF.');
    default: return undefined;
  }
}
