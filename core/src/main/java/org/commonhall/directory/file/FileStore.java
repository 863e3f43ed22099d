package org.commonhall.directory.file;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Takes, gives and deletes files inside a use case of any capability, which has authorised by its own rules. Thread-safe.
 */
public final class FileStore {
    private final FileLimits limits;
    private final BlobStore blobs;

    FileStore(FileSettings settings) {
        this.limits = settings.limits();
        this.blobs = settings.blobs();
    }

    /**
     * Adds a file to a record that the caller has locked.
     *
     * @param change the transaction
     * @param subject the record
     * @param scope where staff need a role to see it
     * @param owner whose file it is, and with whose data it is erased; null for nobody's
     * @param file the file
     * @param audience who may see it
     * @return the new file's id
     * @throws RuleViolation with {@code file.empty}, {@code file.large}, {@code file.many},
     *     {@code file.type}, {@code file.content} or {@code file.digest}
     */
    public Id<Attachment> add(
            Writing change,
            UUID subject,
            UUID scope,
            @Nullable Id<Person> owner,
            FileUpload file,
            Attachment.Visibility audience) {
        return insert(change, subject, scope, owner, file, audience).id();
    }

    Attachment insert(
            Writing change,
            UUID subject,
            UUID scope,
            @Nullable Id<Person> owner,
            FileUpload file,
            Attachment.Visibility audience) {
        Bytes digest = requireGood(file);
        if (change.count(of(subject)) >= limits.maxFiles()) {
            throw new RuleViolation("file.many", limits.maxFiles());
        }
        Attachment stored = change.insert(
                Attachment.TYPE,
                new Attachment(
                        change.newId(),
                        0,
                        subject,
                        scope,
                        file.fileName(),
                        file.mediaType(),
                        file.content().size(),
                        digest,
                        audience,
                        owner,
                        change.now()));
        blobs.put(change, stored.id(), file.content());
        return stored;
    }

    /**
     * Shows the files of a record.
     *
     * @param reading the transaction
     * @param subject the record
     * @param seen which files the reader may see
     * @return these files, the oldest first
     */
    public ImmutableList<FileView> list(Reading reading, UUID subject, Predicate<Attachment> seen) {
        return stored(reading, subject).stream()
                .filter(seen)
                .map(FileView::of)
                .collect(ImmutableList.toImmutableList());
    }

    /** The files of a record, the oldest first. */
    List<Attachment> stored(Reading reading, UUID subject) {
        return reading.select(of(subject).orderBy(Attachment.ADDED_AT.ascending()));
    }

    /** Gives the content of a file, and refuses it if it is no longer what came in. */
    Bytes content(Reading reading, Attachment file) {
        Bytes content = blobs.get(reading, file.id());
        if (!sha256(content).equals(file.sha256())) {
            throw new RuleViolation("file.damaged");
        }
        return content;
    }

    /** Deletes a file with its content. */
    void remove(Writing change, Attachment file) {
        blobs.delete(change, file.id());
        change.delete(Attachment.TYPE, file);
    }

    /**
     * Forgets the content of a file whose record erasure deletes.
     *
     * @param change the transaction
     * @param record a record of any kind; all but files are left alone
     */
    public void forget(Writing change, Record record) {
        if (record instanceof Attachment file) {
            blobs.delete(change, file.id());
        }
    }

    /**
     * Forgets the files of a record that are nobody's, once the one person it is about is erased.
     *
     * @param change the transaction
     * @param subject the record
     */
    public void forgetNobodys(Writing change, UUID subject) {
        for (Attachment file : stored(change, subject)) {
            if (file.owner() == null) {
                remove(change, file);
            }
        }
    }

    private Bytes requireGood(FileUpload file) {
        int length = file.content().size();
        if (length == 0) {
            throw new RuleViolation("file.empty");
        }
        if (length > limits.maxBytes()) {
            throw new RuleViolation("file.large", length, limits.maxBytes());
        }
        if (!limits.mediaTypes().contains(file.mediaType())) {
            throw new RuleViolation("file.type", file.mediaType());
        }
        if (!FileType.matches(file.mediaType(), file.content())) {
            throw new RuleViolation("file.content", file.mediaType());
        }
        Bytes digest = sha256(file.content());
        if (file.sha256() != null && !file.sha256().equals(digest)) {
            throw new RuleViolation("file.digest");
        }
        return digest;
    }

    private static Bytes sha256(Bytes content) {
        return Bytes.of(Hashing.sha256().hashBytes(content.toArray()).asBytes());
    }

    private static Query<Attachment> of(UUID subject) {
        return Query.of(Attachment.TYPE).where(Attachment.SUBJECT.is(subject));
    }
}
