package org.commonhall.directory.directory;

import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;

/** Keeps people, their memberships and what they have shown. */
final class PersonSteps {
    private final Corridor corridor;

    PersonSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Person> register(Call by, RegisterPerson command) {
        return IdentitySteps.once(() ->
                corridor.run(by, command, "directory.person.registered", Person.TYPE, change -> {
                    UUID scope = command.scope() == null ? Scopes.DISTRICT : command.scope();
                    change.authorise(false, scope);
                    Person person = change.insert(Person.TYPE, Person.of(change.newId(), 0, command.details(), scope));
                    if (command.identity() != null) {
                        IdentitySteps.insert(change, person.id(), command.identity());
                    }
                    return person;
                }));
    }

    Receipt<Person> change(Call by, ChangePerson command) {
        return corridor.run(by, command, "directory.person.changed", Person.TYPE, change -> {
            Person person = change.lockSubject(Person.TYPE, command.person());
            change.authorise(by.actor().is(person.id().value()), person.scope());
            if (person.erasedAt() != null) {
                throw new RuleViolation("directory.person.erased");
            }
            return change.update(
                    Person.TYPE, Person.of(person.id(), person.version(), command.details(), person.scope()));
        });
    }

    Receipt<Membership> begin(Call by, BeginMembership command) {
        return corridor.run(by, command, "directory.membership.begun", Membership.TYPE, change -> {
            change.authorise(false, command.organization().value());
            change.requireActing(command.person().value());
            Period.requireOrder(command.startsOn(), command.endsOn());
            return change.insert(
                    Membership.TYPE,
                    new Membership(
                            change.newId(),
                            0,
                            command.person(),
                            command.organization(),
                            command.kind(),
                            command.title(),
                            command.startsOn(),
                            command.endsOn()));
        });
    }

    Receipt<Membership> end(Call by, EndMembership command) {
        return corridor.run(by, command, "directory.membership.ended", Membership.TYPE, change -> {
            Membership membership = change.lockSubject(Membership.TYPE, command.membership());
            change.authorise(false, membership.organization().value());
            return change.update(
                    Membership.TYPE,
                    Period.ended(
                            Membership.TYPE, membership, Membership.STARTS_ON, Membership.ENDS_ON, command.endsOn()));
        });
    }

    Receipt<AudienceProof> prove(Call by, ProveAudience command) {
        return corridor.run(by, command, "directory.audience.proved", AudienceProof.TYPE, change -> {
            Person person = change.get(Person.TYPE, command.person());
            boolean own = by.actor().is(person.id().value()) && command.kind() == AudienceProof.Kind.SELF_DECLARED;
            change.authorise(own, person.scope());
            change.requireActing(person.id().value());
            Period.requireOrder(command.startsOn(), command.endsOn());
            return change.insert(
                    AudienceProof.TYPE,
                    new AudienceProof(
                            change.newId(),
                            0,
                            person.id(),
                            command.audience().code(),
                            command.kind(),
                            command.startsOn(),
                            command.endsOn(),
                            own ? null : by.actor().person()));
        });
    }

    Receipt<AudienceProof> end(Call by, EndProof command) {
        return corridor.run(by, command, "directory.audience.ended", AudienceProof.TYPE, change -> {
            AudienceProof proof = change.lockSubject(AudienceProof.TYPE, command.proof());
            Person person = change.get(Person.TYPE, proof.person());
            change.authorise(by.actor().is(person.id().value()), person.scope());
            Period.requireOrder(proof.startsOn(), command.endsOn());
            return change.update(
                    AudienceProof.TYPE, AudienceProof.TYPE.with(proof, AudienceProof.ENDS_ON, command.endsOn()));
        });
    }
}
