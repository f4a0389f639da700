import { mediaRoom, mediaRoomRequest } from '@slova/contract';
import { router, shows, signedIn } from '../procedure/index.ts';

/** Pictures and sounds of one's own. They come by `POST media` and are at `/media/{id}`. */
export const mediaRouter = router({
  room: signedIn({
    method: 'GET',
    path: 'users/me/media',
    summary: 'Your pictures and sounds, the newest first, and the room that they take',
  })
    .input(mediaRoomRequest)
    .output(shows(mediaRoom))
    .query(({ ctx: { learner, queries }, input: { after } }) =>
      queries.mediaRoom.page(learner.id, after ?? null),
    ),
});
