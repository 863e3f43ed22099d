package org.commonhall.directory.file;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Query;

/** Keeps content as {@link AttachmentChunk} records. */
final class StoredBlobs implements BlobStore {

    @Override
    public void put(Writing change, Id<Attachment> file, Bytes content) {
        byte[] whole = content.toArray();
        List<AttachmentChunk> chunks = new ArrayList<>();
        for (int from = 0; from < whole.length; from += AttachmentChunk.MAX) {
            int to = Math.min(whole.length, from + AttachmentChunk.MAX);
            chunks.add(new AttachmentChunk(
                    change.newId(), 0, file, chunks.size(), Bytes.of(Arrays.copyOfRange(whole, from, to))));
        }
        change.insertAll(AttachmentChunk.TYPE, chunks);
    }

    @Override
    public Bytes get(Reading reading, Id<Attachment> file) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        chunks(reading, file).forEach(chunk -> whole.writeBytes(chunk.content().toArray()));
        return Bytes.of(whole.toByteArray());
    }

    @Override
    public void delete(Writing change, Id<Attachment> file) {
        chunks(change, file).forEach(chunk -> change.delete(AttachmentChunk.TYPE, chunk));
    }

    private static List<AttachmentChunk> chunks(Reading reading, Id<Attachment> file) {
        return reading.select(Query.of(AttachmentChunk.TYPE)
                .where(AttachmentChunk.ATTACHMENT.is(file))
                .orderBy(AttachmentChunk.PLACE.ascending()));
    }
}
