package org.commonhall.directory.file;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.RecordType;

/** Keeps files that belong to records of any capability (附件). Thread-safe. */
public final class Files {
    private final FileStore store;
    private final FileSteps steps;
    private final FileReads reads;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param settings what the hall has set
     * @param rights where the files of the records of other capabilities belong, and who may see them
     */
    public Files(Corridor corridor, FileSettings settings, ImmutableList<FileRights> rights) {
        FileGuard guard = new FileGuard(ImmutableList.<FileRights>builder()
                .addAll(rights)
                .add(new PartyFiles())
                .build());
        this.store = new FileStore(settings);
        this.steps = new FileSteps(corridor, store, guard);
        this.reads = new FileReads(corridor, store, guard);
    }

    /**
     * Lists the record types of the capability.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(Attachment.TYPE, AttachmentChunk.TYPE);
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
