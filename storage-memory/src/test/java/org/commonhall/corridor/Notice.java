package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.Explanation;
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
        Status status,
        @Personal("contact") @Size(max = 40) @Nullable String phone) {
    public static final RecordType<Notice> TYPE = RecordType.of(MethodHandles.lookup(), Notice.class);
    public static final Attribute<Notice, String> TITLE = TYPE.attribute("title", Notice::title);
    static final Permission WRITE = Permission.of("notice.write", Role.DESK);
    static final Permission READ = Permission.of("notice.read").orAnyone();
    private static final long WORN = 50;

    /** Where a notice is. */
    public enum Status {
        PINNED,
        WORN,
        TAKEN_OFF
    }

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

    public record PinAll(@NotNull UUID place, @NotEmpty List<String> titles) implements Command {
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

    public record TakeOff(@NotNull Id<Notice> notice) implements Command {
        @Override
        public Permission permission() {
            return WRITE;
        }
    }

    static Receipt<Notice> pin(Commonhall hall, Call by, Pin command) {
        return hall.corridor().run(by, command, "notice.pinned", TYPE, change -> {
            change.authorise(false, command.place());
            return change.insert(TYPE, pinned(change.newId(), command.place(), command.title(), command.phone()));
        });
    }

    static ImmutableList<Receipt<Notice>> pinAll(Commonhall hall, Call by, PinAll command) {
        return hall.corridor().bulk(by, command, "notice.all_pinned", TYPE, bulk -> {
            bulk.authorise(WRITE, false, command.place());
            bulk.insertAll(
                            TYPE,
                            command.titles().stream()
                                    .map(title -> pinned(bulk.newId(), command.place(), title, null))
                                    .toList())
                    .forEach(notice -> bulk.entry("notice.pinned", TYPE, notice, null));
        });
    }

    static Receipt<Notice> count(Commonhall hall, Call by, Count command) {
        return hall.corridor().run(by, command, "notice.read", TYPE, change -> {
            Notice notice = change.lockSubject(TYPE, command.notice());
            change.authorise(false, notice.place());
            Notice read = notice.read(command.readers());
            if (read.status == Status.WORN) {
                change.because(Explanation.of("notice.worn", read.readers));
            }
            return change.update(TYPE, read);
        });
    }

    static Receipt<Notice> takeOff(Commonhall hall, Call by, TakeOff command) {
        return hall.corridor().run(by, command, "notice.taken_off", TYPE, change -> {
            Notice notice = change.lockSubject(TYPE, command.notice());
            change.authorise(false, notice.place());
            return notice.status == Status.TAKEN_OFF
                    ? notice
                    : change.update(TYPE, notice.with(notice.readers, Status.TAKEN_OFF));
        });
    }

    static Notice pinned(Id<Notice> id, UUID place, String title, @Nullable String phone) {
        return new Notice(id, 0, place, title, 0, Status.PINNED, phone);
    }

    Notice read(long more) {
        if (readers + more > 100) {
            throw new RuleViolation("notice.worn.out", readers);
        }
        return with(readers + more, readers + more < WORN ? status : Status.WORN);
    }

    private Notice with(long read, Status next) {
        return new Notice(id, version, place, title, read, next, phone);
    }
}
