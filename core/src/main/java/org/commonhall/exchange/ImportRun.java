package org.commonhall.exchange;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file (导入批次) and how far it is. Its progress is stored in the transaction of the batch it counts, so
 * that the same import goes on exactly behind the last batch, whatever ended it.
 *
 * @param id the identity
 * @param version the version
 * @param fileName the file's name without folders
 * @param fileDigest SHA-256 of the file as packed
 * @param source the source's name
 * @param live what the import is, while it is not finished: the digest of file and profile; absent afterwards
 * @param startedAt when it began
 * @param finishedAt when it was finished, absent until then
 * @param total rows of the file
 * @param lastLine the line the last row that is done begins on, zero before the first
 * @param done rows that are done
 * @param added rows of what is new
 * @param changed rows that changed what was there
 * @param unchanged rows of what was there as the file has it
 * @param rejected rows that were not imported
 */
@Inner
@Unique(name = "live", of = "live") public record ImportRun(
        Id<ImportRun> id,
        long version,
        @Size(max = 300) String fileName,
        @Size(max = 32) Bytes fileDigest,
        @Size(max = 60) String source,
        @Size(max = 64) @Nullable String live,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long total,
        long lastLine,
        long done,
        long added,
        long changed,
        long unchanged,
        long rejected) {
    /** How it is stored. */
    public static final RecordType<ImportRun> TYPE = RecordType.of(MethodHandles.lookup(), ImportRun.class);
    /** What the import is, while it is not finished. */
    public static final Attribute<ImportRun, String> LIVE = TYPE.attribute("live", ImportRun::live);

    /** The source's name. */
    public static final Attribute<ImportRun, String> SOURCE = TYPE.attribute("source", ImportRun::source);

    ImportCounts counts() {
        return new ImportCounts(done, added, changed, unchanged, rejected);
    }

    ImportRun after(long line, ImportCounts batch) {
        ImportCounts now = counts().plus(batch);
        return new ImportRun(
                id,
                version,
                fileName,
                fileDigest,
                source,
                live,
                startedAt,
                finishedAt,
                total,
                line,
                now.lines(),
                now.added(),
                now.changed(),
                now.unchanged(),
                now.rejected());
    }

    ImportRun finished(Instant at) {
        return new ImportRun(
                id,
                version,
                fileName,
                fileDigest,
                source,
                null,
                startedAt,
                at,
                total,
                lastLine,
                done,
                added,
                changed,
                unchanged,
                rejected);
    }
}
