/** What the list of users shows, as it stands in the address; what is usual is left out of it. */
export type UserListSearch = {
  /** A part of a name or e-mail address. */
  readonly q?: string;
  readonly status?: 'active' | 'suspended';
  /** Counted from 1. */
  readonly page?: number;
};

const longestQuery = 200;
const lastPage = 10_000;

/** Reads the address; what makes no sense there is ignored. */
export function readUserListSearch(raw: Record<string, unknown>): UserListSearch {
  const q = typeof raw['q'] === 'string' ? raw['q'].slice(0, longestQuery) : '';
  const status = statuses.find((known) => known === raw['status']);
  const page = Number(raw['page']);
  return {
    ...(q.trim() !== '' && { q }),
    ...(status !== undefined && { status }),
    ...(Number.isInteger(page) && page > 1 && page <= lastPage && { page }),
  };
}

const statuses = ['active', 'suspended'] as const;
