import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/service-host';
import { translateDatabaseError } from '@one-window/case-engine';
import { DatabaseError, type Pool } from 'pg';

/** The case that was registered first under a number of a source. */
export interface RegisteredBefore {
  caseId: string;
  caseNumber: string;
  /** Where its file is read. */
  link: string;
}

/** Which case a number of a source (order of 12345, letter of a petition office, referral of a court) stands for. */
@Injectable()
export class ExternalReferences {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The first case of this source's number, in whatever spelling. */
  async first(source: string, reference: string): Promise<RegisteredBefore | undefined> {
    try {
      const { rows } = await this.pool.query<{ caseId: string; caseNumber: string }>({
        name: 'first-of-reference',
        text: `select r.case_id as "caseId", l.case_number as "caseNumber"
                 from external_reference r join case_line l on l.id = r.case_id
                where r.source = $1 and r.key = reference_key($2) and r.first`,
        values: [source, reference],
      });
      const [found] = rows;
      return found && { ...found, link: `/api/intake/cases/${found.caseId}` };
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

/** Whether the database refused a registration because its source has sent this number before. */
export const isRegisteredBefore = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '23505' && error.constraint === 'external_reference_first';
