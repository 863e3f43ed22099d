package org.commonhall.examples.parking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Parts;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/** Parking permits: a capability of a portal's own, with storage, journal, rights, due work and messages like ours. */
public final class ParkingPermits {
    public static final Permission KEEP = Permission.of("parking.keep", Role.DESK);

    public static final Capability<ParkingPermits> CAPABILITY = Capability.of("parking", ParkingPermits.class)
            .records(Permit.TYPE)
            .settings(Terms.class, new Terms(Duration.ofDays(365)))
            .permissions(KEEP)
            .events("parking.issued", "parking.ended")
            .bundle(locale -> ResourceBundle.getBundle("org.commonhall.examples.parking.messages", locale))
            .due("parking.end", Permit.NEXT_DUE_AT, ParkingPermits::settle)
            .make(ParkingPermits::new);

    private final Parts parts;

    private ParkingPermits(Parts parts) {
        this.parts = parts;
    }

    public record Terms(Duration longest) {}

    private interface Kept extends Command {
        @Override
        default Permission permission() {
            return KEEP;
        }
    }

    /** Gives a permit. */
    public record IssuePermit(
            @NotNull UUID place,
            @Personal("contact") @NotBlank @Size(max = 12) String plate,
            @NotNull Instant until) implements Kept {}

    /** Ends a permit. The seen version is that of the permit. */
    public record EndPermit(@NotNull Id<Permit> permit) implements Kept {}

    /** What everybody sees of a permit: no plate. */
    public record PermitView(Id<Permit> id, long version, boolean live, Instant until) {}

    public Receipt<Permit> issue(Call by, IssuePermit command) {
        return parts.corridor().run(by, command, "parking.issued", Permit.TYPE, change -> {
            change.authorise(false, command.place());
            Instant until = command.until();
            Duration longest = parts.settings(Terms.class).longest();
            if (until.isAfter(change.now().plus(longest))) {
                throw new RuleViolation("parking.long", longest.toDays());
            }
            return change.insert(
                    Permit.TYPE, new Permit(change.newId(), 0, command.place(), command.plate(), true, until, until));
        });
    }

    public Receipt<Permit> end(Call by, EndPermit command) {
        return parts.corridor().run(by, command, "parking.ended", Permit.TYPE, change -> ended(change, command, null));
    }

    private static Permit ended(Change change, EndPermit command, @Nullable Instant due) {
        Permit permit = change.lockSubject(Permit.TYPE, command.permit());
        change.authorise(false, permit.place());
        return due == null || due.equals(permit.nextDueAt()) ? change.update(Permit.TYPE, permit.ended()) : permit;
    }

    public List<PermitView> at(Actor by, UUID place) {
        Query<Permit> there = Query.of(Permit.TYPE).where(Permit.PLACE.is(place));
        List<Permit> found = parts.corridor().read(by, reading -> reading.select(there));
        return found.stream()
                .map(one -> new PermitView(one.id, one.version, one.live != null, one.until))
                .toList();
    }

    private boolean settle(Due due) {
        EndPermit command = new EndPermit(new Id<>(due.id()));
        return parts.corridor()
                .settle(due.call(), command, "parking.ended", Permit.TYPE, change -> ended(change, command, due.at()));
    }

    /** A permit to park a car at a place; a car has one live permit there, whoever asks at once. */
    @Unique(
            name = "live",
            of = {"place", "plate", "live"})
    @Index({"nextDueAt"})
    public record Permit(
            Id<Permit> id,
            long version,
            UUID place,
            @Personal("contact") @Size(max = 12) String plate,
            @Nullable Boolean live,
            Instant until,
            @Nullable Instant nextDueAt) {
        public static final RecordType<Permit> TYPE = RecordType.of(MethodHandles.lookup(), Permit.class);
        public static final Attribute<Permit, UUID> PLACE = TYPE.attribute("place", Permit::place);
        public static final Attribute<Permit, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Permit::nextDueAt);

        Permit ended() {
            if (live == null) {
                throw new RuleViolation("parking.over", until);
            }
            return new Permit(id, version, place, plate, null, until, null);
        }
    }
}
