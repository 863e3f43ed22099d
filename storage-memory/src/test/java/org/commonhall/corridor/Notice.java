package org.commonhall.corridor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/** A portal's own kind of record, with use cases of its own: what an embedder would write. */
@Unique(name = "title", of = "title") public record Notice(
        Id<Notice> id,
        long version,
        UUID place,
        @Size(max = 20) String title,
        long readers,
        @Personal("contact") @Size(max = 40) @Nullable String phone) {
    public static final RecordType<Notice> TYPE = RecordType.of(MethodHandles.lookup(), Notice.class);
    public static final Attribute<Notice, String> TITLE = TYPE.attribute("title", Notice::title);
    static final Permission WRITE = Permission.of("notice.write", Role.DESK);
    static final Permission READ = Permission.of("notice.read").orAnyone();

    public record Pin(
            @NotNull UUID place,
            @NotBlank @Size(max = 20) String title,
            @Personal("contact") @Size(max = 40) @Nullable String phone)
            implements Command {
        @Override
        public Permission permission() {
            return WRITE;
        }
    }

    public record Count(
            @NotNull Id<Notice> notice, @Positive long readers) implements Command {
        @Override
        public Permission permission() {
            return READ;
        }
    }

    static Notice pin(Commonhall hall, Call by, Pin command) {
        return hall.corridor().stored(by, command, "notice.pinned", TYPE, change -> {
            change.authorise(false, command.place());
            return change.insert(
                    TYPE, new Notice(change.newId(), 0, command.place(), command.title(), 0, command.phone()));
        });
    }

    static Notice count(Commonhall hall, Call by, Count command) {
        Receipt<Notice> receipt = counted(hall, by, command);
        return hall.corridor().read(by.actor(), reading -> reading.get(TYPE, receipt.id()));
    }

    static Receipt<Notice> counted(Commonhall hall, Call by, Count command) {
        return hall.corridor().run(by, command, "notice.read", TYPE, change -> {
            Notice notice = change.lockSubject(TYPE, command.notice());
            change.authorise(false, notice.place());
            return change.update(TYPE, notice.read(command.readers()));
        });
    }

    Notice read(long more) {
        if (readers + more > 100) {
            throw new RuleViolation("notice.worn.out", readers);
        }
        return new Notice(id, version, place, title, readers + more, phone);
    }
}
