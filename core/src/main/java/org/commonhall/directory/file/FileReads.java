package org.commonhall.directory.file;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.corridor.Corridor;

/** Reads files as far as the actor may see them. */
final class FileReads {
    private final Corridor corridor;
    private final FileStore files;
    private final FileGuard guard;

    FileReads(Corridor corridor, FileStore files, FileGuard guard) {
        this.corridor = corridor;
        this.files = files;
        this.guard = guard;
    }

    ImmutableList<FileView> filesOf(Actor by, UUID subject) {
        return corridor.read(by, reading -> {
            reading.authorise(AttachmentRights.LIST, false, subject);
            List<Attachment> all = files.stored(reading, subject);
            boolean staff = !all.isEmpty() && guard.staff(reading, all.get(0));
            return all.stream()
                    .filter(file -> staff || FileGuard.visible(reading, file))
                    .map(FileView::of)
                    .collect(ImmutableList.toImmutableList());
        });
    }

    Bytes contentOf(Actor by, Id<Attachment> id) {
        return corridor.read(by, reading -> {
            Attachment file = reading.get(Attachment.TYPE, id);
            if (!FileGuard.visible(reading, file) && !guard.staff(reading, file)) {
                throw new NotAllowed("access.denied", AttachmentRights.READ.code());
            }
            if (file.audience() != Attachment.Visibility.PUBLIC && !FileGuard.own(reading, file)) {
                reading.disclosed("file.read", Attachment.TYPE, List.of(file));
            }
            return files.content(reading, file);
        });
    }
}
