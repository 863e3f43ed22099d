package org.commonhall.directory.file;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ErasureFollower;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Directory;

/** Keeps files that belong to records of any capability (附件). Thread-safe. */
public final class Files {
    /** What the hall knows of it. */
    public static final Capability<Files> CAPABILITY = Capability.of("file", Files.class)
            .records(Attachment.TYPE, AttachmentChunk.TYPE)
            .needs(Directory.CAPABILITY)
            .settings(FileSettings.class, FileSettings.standard())
            .rights(AttachmentRights.class)
            .offers(FileRights.class, parts -> new PartyFiles())
            .offers(ErasureFollower.class, parts -> parts.get(Files.CAPABILITY).store()::forget)
            .make(parts ->
                    new Files(parts.corridor(), parts.settings(FileSettings.class), parts.offered(FileRights.class)));

    private final FileStore store;
    private final FileSteps steps;
    private final FileReads reads;

    Files(Corridor corridor, FileSettings settings, Supplier<ImmutableList<FileRights>> rights) {
        FileGuard guard = new FileGuard(rights);
        this.store = new FileStore(settings);
        this.steps = new FileSteps(corridor, store, guard);
        this.reads = new FileReads(corridor, store, guard);
    }

    /**
     * Gives files to use cases of other capabilities, which authorise by themselves.
     *
     * @return how files are taken, given and deleted
     */
    public FileStore store() {
        return store;
    }

    /**
     * Adds a file to a person, organization, building, unit or request.
     *
     * @param by a registrar of the record, or staff that works on the request
     * @param command which file, and who may see it
     * @return what came of it
     * @throws NotFound with {@code record.missing} if no capability has such a record
     * @throws RuleViolation with {@code file.public}, {@code file.empty}, {@code file.large}, {@code file.many},
     *     {@code file.type}, {@code file.content} or {@code file.digest}
     */
    public Receipt<Attachment> attach(Call by, AttachFile command) {
        return steps.attach(by, command);
    }

    /**
     * Deletes a file with its content.
     *
     * @param by the person whose file it is, or a registrar
     * @param command which file
     * @return what came of it, with the last version of the file
     * @throws RuleViolation with {@code file.evidence}
     */
    public Receipt<Attachment> detach(Call by, DetachFile command) {
        return steps.detach(by, command);
    }

    /**
     * Lists the files of a record that the actor may see.
     *
     * @param by anybody
     * @param subject the person, organization, building, unit or request
     * @return the files, the oldest first
     */
    public ImmutableList<FileView> filesOf(Actor by, UUID subject) {
        return reads.filesOf(by, subject);
    }

    /**
     * Gives the content of a file. It is journaled that the content was shown, unless everybody may see it or the actor
     * owns it.
     *
     * @param by anybody who may see the file
     * @param file the file
     * @return the content
     * @throws NotAllowed with {@code access.denied}
     * @throws RuleViolation with {@code file.damaged}
     */
    public Bytes contentOf(Actor by, Id<Attachment> file) {
        return reads.contentOf(by, file);
    }
}
