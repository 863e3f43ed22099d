package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;

/** Finds people by the accounts of the host, so that it keeps no table of its own. */
final class IdentitySteps {
    private final Corridor corridor;

    IdentitySteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<IdentityLink> link(Call by, LinkIdentity command) {
        return once(() -> corridor.run(by, command, "directory.identity.linked", IdentityLink.TYPE, change -> {
            // Not where the person is kept: who links an account acts as that person from then on.
            change.authorise(false, Scopes.DISTRICT);
            change.lock(Person.TYPE, command.person());
            change.requireActing(command.person().value());
            Optional<IdentityLink> earlier = change
                    .select(Query.of(IdentityLink.TYPE)
                            .where(IdentityLink.PERSON.is(command.person()))
                            .where(IdentityLink.ISSUER.is(command.identity().issuer())))
                    .stream()
                    .findAny();
            if (earlier.isEmpty()) {
                return insert(change, command.person(), command.identity());
            }
            // Whoever comes second with somebody's name and phone must not become that person.
            if (!earlier.get().subject().equals(command.identity().subject())) {
                throw new RuleViolation("directory.identity.other");
            }
            return earlier.get();
        }));
    }

    Receipt<IdentityLink> unlink(Call by, UnlinkIdentity command) {
        return corridor.run(by, command, "directory.identity.unlinked", IdentityLink.TYPE, change -> {
            change.authorise(by.actor().is(command.person().value()), Scopes.DISTRICT);
            Id<IdentityLink> id = change
                    .select(Query.of(IdentityLink.TYPE)
                            .where(IdentityLink.PERSON.is(command.person()))
                            .where(IdentityLink.ISSUER.is(command.issuer())))
                    .stream()
                    .findAny()
                    .map(IdentityLink::id)
                    .orElseThrow(() -> new NotFound("record.missing", IdentityLink.TYPE));
            IdentityLink link = change.lockSubject(IdentityLink.TYPE, id);
            change.delete(IdentityLink.TYPE, link);
            return link;
        });
    }

    Optional<Id<Person>> find(Actor by, HostIdentity identity) {
        return corridor.read(by, reading -> {
            List<IdentityLink> found = reading.select(Query.of(IdentityLink.TYPE)
                    .where(IdentityLink.ISSUER.is(identity.issuer()))
                    .where(IdentityLink.SUBJECT.is(identity.subject())));
            boolean own = found.stream().anyMatch(link -> by.is(link.person().value()));
            reading.authorise(DirectoryRights.READ_IDENTITY, own);
            return found.stream().map(IdentityLink::person).findAny();
        });
    }

    ImmutableList<IdentityView> of(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            reading.authorise(DirectoryRights.READ_IDENTITY, by.is(person.value()));
            return reading
                    .select(Query.of(IdentityLink.TYPE)
                            .where(IdentityLink.PERSON.is(person))
                            .orderBy(IdentityLink.ISSUER.ascending()))
                    .stream()
                    .map(IdentityView::of)
                    .collect(ImmutableList.toImmutableList());
        });
    }

    static IdentityLink insert(Change change, Id<Person> person, HostIdentity identity) {
        return change.insert(IdentityLink.TYPE, IdentityLink.of(change.newId(), person, identity));
    }

    /** Says in words that the account is somebody's already. */
    static <R> R once(Supplier<R> command) {
        try {
            return command.get();
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, IdentityLink.TYPE, "subject")
                    ? new Conflict("directory.identity.taken", taken)
                    : taken;
        }
    }
}
