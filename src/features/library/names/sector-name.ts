import type { Sector } from '../../../core/pack/sectors.ts';
import { m } from '../../../i18n/generated/messages.js';

const NAMES: Readonly<Record<Sector, () => string>> = {
  telecom: m.library_sector_telecom,
  hotel: m.library_sector_hotel,
  retail: m.library_sector_retail,
  manufacturing: m.library_sector_manufacturing,
  airline: m.library_sector_airline,
  finance: m.library_sector_finance,
  property: m.library_sector_property,
  catering: m.library_sector_catering,
  public: m.library_sector_public,
  other: m.library_sector_other,
};

export function sectorName(sector: Sector): string {
  return NAMES[sector]();
}
