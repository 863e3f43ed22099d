package org.commonhall.storage.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * A record type of a host's own with two use cases, to walk a whole hall over a store.
 *
 * @param id the identity
 * @param version the version
 * @param title unique
 * @param readers how many have read it
 */
@Unique(name = "title", of = "title") public record HallNotice(
        Id<HallNotice> id, long version, @Size(max = 40) String title, long readers) {
    static final RecordType<HallNotice> TYPE = RecordType.of(MethodHandles.lookup(), HallNotice.class);
    static final Capability<Corridor> CAPABILITY =
            Capability.of("notice", Corridor.class).records(TYPE).make(Parts::corridor);

    /**
     * Pins a notice.
     *
     * @param title unique
     */
    public record Pin(@NotBlank @Size(max = 40) String title) implements Command {
        @Override
        public Permission permission() {
            return Permission.of("notice.pin", Role.DESK);
        }
    }

    /**
     * Counts readers of a notice.
     *
     * @param notice the notice
     * @param readers how many more
     */
    public record Count(
            @NotNull Id<HallNotice> notice, @Positive long readers) implements Command {
        @Override
        public Permission permission() {
            return Permission.of("notice.count").orAnyone();
        }
    }

    static Receipt<HallNotice> pin(Commonhall hall, Call by, Pin command) {
        return hall.corridor().run(by, command, "notice.pinned", TYPE, change -> {
            change.authorise(false, Scopes.DISTRICT);
            return change.insert(TYPE, new HallNotice(change.newId(), 0, command.title(), 0));
        });
    }

    static Receipt<HallNotice> count(Commonhall hall, Count command) {
        return hall.corridor().run(Actor.visitor(), command, "notice.counted", TYPE, change -> {
            HallNotice notice = change.find(TYPE, command.notice()).orElseThrow();
            change.authorise(false);
            return change.update(
                    TYPE, new HallNotice(notice.id, notice.version, notice.title, notice.readers + command.readers));
        });
    }
}
