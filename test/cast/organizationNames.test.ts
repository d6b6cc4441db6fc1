import assert from 'node:assert/strict';
import { organizationKey, organizationName } from '../../src/cast/organizationNames';

/** What two names say, without the countries of which they are. */
const key = (name: string): string => organizationKey(organizationName(name));
const same = (...names: string[]): void => names.slice(1).forEach((name) => assert.equal(key(name), key(names[0]!), `${name} / ${names[0]}`));

describe('names of organizations', () => {
  it('say the same in four languages', () => {
    same('Court of Appeal Bitola', 'Апелациониот суд Битола', 'Апелативния съд – Битоля');
    same('Administrative Court', 'Verwaltungsgericht', 'Управниот суд', 'Административният съд');
    same('Customs Administration', 'Zollverwaltung', 'Царинската управа', 'Митническата администрация');
    same('Federal Criminal Court', 'Bundesstrafgericht', 'Сојузниот кривичен суд', 'Федералният наказателен съд');
    same('Joint Coordination Platform', 'Gemeinsame Koordinierungsplattform', 'Заедничката платформа за координација', 'Съвместната координационна платформа');
    same('Centre for Peace Studies', 'Zentrum für Friedensstudien', 'Центарот за мировни студии', 'Центъра за мирни изследвания');
  });

  it('say whose court or embassy they are, whatever tells of it', () => {
    same('District Court Sofia', 'Софийският окръжен съд', 'Окръжният съд в София', 'Bezirksgericht Sofia');
    same('Embassy of Bulgaria in Tirana', 'Посолство на Република България в Република Албания', 'Botschaft Bulgariens in Tirana');
    same('Ombudsperson Institution', 'Institution der Ombudsperson', 'Народниот правобранител');
  });

  it('tell words apart that begin alike', () => {
    same('Federal Investigation Agency', 'Федералната истражна агенција', 'Федералната агенция за разследване');
    assert.notEqual(key('Federal Investigation Agency'), key('Federal Investment Agency'));
    assert.notEqual(key('Committee on Foreign Policy'), key('Committee on Foreign Police'));
    assert.notEqual(key('Централната комисија'), key('Центарот, комисија'));
    assert.notEqual(key('Сојузната агенција'), key('Сојузот, агенција'));
  });

  it('have acronyms and adjectives of cities inside', () => {
    same('Academy of the Ministry of Interior', 'Академијата на МВР');
    assert.equal(organizationName('МВР на Албанија').nation, 'AL');
    same('Delegation of the European Union', 'EU-Delegation', 'Делегацијата на ЕУ');
    same('Belgrader Zentrum für Menschenrechte', 'Белградскиот центар за човекови права');
  });
});
