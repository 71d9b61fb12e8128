import { queryOptions } from '@tanstack/react-query';
import { fileOf } from '@/api/file';
import * as sdk from '@/api/generated/sdk.gen';
import type { VerifiedCertificate } from '@/api/generated/types.gen';
import { known, type Page } from '@/api/wire';
import { saveFile } from '@/lib/download';
import type { Enrolment } from './types';

const LIMIT = 200;
const FALLBACK = 'certificate.pdf';

export interface EnrolmentPlace {
  ws: string;
  id: string;
}

/** Saves one's own certificate under its Japanese name. */
export const saveMyCertificate = async (path: EnrolmentPlace): Promise<void> =>
  saveFile(await fileOf((how) => sdk.getMyCertificate({ path, ...how })), FALLBACK);

/** Saves the certificate of somebody in sight. */
export const saveCertificate = async (path: EnrolmentPlace): Promise<void> =>
  saveFile(await fileOf((how) => sdk.getCertificate({ path, ...how })), FALLBACK);

/** What one has learned, in every term. */
export const myEnrolmentsQuery = (ws: string) =>
  queryOptions({
    queryKey: ['my-courses', ws, 'record'],
    queryFn: async ({ signal }) => {
      const all: Enrolment[] = [];
      let cursor: string | undefined;
      do {
        const answer = sdk.listMyEnrolments({ path: { ws }, query: { cursor, limit: LIMIT }, signal });
        const page = await known<Page<Enrolment>>(answer);
        all.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return all;
    },
  });

/** What a certificate says, for whoever has its code. */
export const verifiedQuery = (code: string) =>
  queryOptions({
    queryKey: ['certificates', code],
    queryFn: ({ signal }) => known<VerifiedCertificate>(sdk.verifyCertificate({ path: { code }, signal })),
    retry: false,
  });
