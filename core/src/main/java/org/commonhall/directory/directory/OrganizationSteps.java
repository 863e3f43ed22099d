package org.commonhall.directory.directory;

import java.time.LocalDate;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Keeps organizations, what they are to each other, and their brands. */
final class OrganizationSteps {
    private final Corridor corridor;
    private final OrganizationKinds kinds;

    OrganizationSteps(Corridor corridor, OrganizationKinds kinds) {
        this.corridor = corridor;
        this.kinds = kinds;
    }

    Receipt<Organization> register(Call by, RegisterOrganization command) {
        return corridor.run(by, command, "directory.organization.registered", Organization.TYPE, change -> {
            Id<Organization> parent = command.partOf();
            change.authorise(false, parent == null ? Scopes.DISTRICT : parent.value());
            Organization organization =
                    change.insert(Organization.TYPE, organization(change.newId(), 0, command.details()));
            if (parent != null) {
                LocalDate since = command.details().startsOn();
                if (since == null) {
                    throw new InvalidInput("details.startsOn", "value.missing");
                }
                relate(change, organization.id(), OrganizationRelation.Kind.PART_OF, parent, since, null);
            }
            return organization;
        });
    }

    Receipt<Organization> change(Call by, ChangeOrganization command) {
        return corridor.run(by, command, "directory.organization.changed", Organization.TYPE, change -> {
            Organization known = change.lockSubject(Organization.TYPE, command.organization());
            change.authorise(false, known.id().value());
            return change.update(Organization.TYPE, organization(known.id(), known.version(), command.details()));
        });
    }

    Receipt<OrganizationRelation> relate(Call by, RelateOrganizations command) {
        return corridor.run(by, command, "directory.relation.begun", OrganizationRelation.TYPE, change -> {
            // What one is to the other binds both.
            change.requireAll(
                    false, command.organization().value(), command.other().value());
            return relate(
                    change,
                    command.organization(),
                    command.kind(),
                    command.other(),
                    command.startsOn(),
                    command.endsOn());
        });
    }

    Receipt<OrganizationRelation> end(Call by, EndRelation command) {
        return corridor.run(by, command, "directory.relation.ended", OrganizationRelation.TYPE, change -> {
            OrganizationRelation relation = change.lockSubject(OrganizationRelation.TYPE, command.relation());
            change.authorise(false, relation.organization().value());
            OrganizationRelation ended = Period.ended(
                    OrganizationRelation.TYPE,
                    relation,
                    OrganizationRelation.STARTS_ON,
                    OrganizationRelation.ENDS_ON,
                    command.endsOn());
            if (relation.parent() == null) {
                return change.update(OrganizationRelation.TYPE, ended);
            }
            Period.requireBegun(command.endsOn(), change.now());
            ScopeTree.release(change, relation.organization().value());
            return change.update(
                    OrganizationRelation.TYPE,
                    OrganizationRelation.TYPE.with(ended, OrganizationRelation.PARENT, null));
        });
    }

    Receipt<Brand> register(Call by, RegisterBrand command) {
        return corridor.run(by, command, "directory.brand.registered", Brand.TYPE, change -> {
            change.authorise(false, command.owner().value());
            return change.insert(
                    Brand.TYPE, new Brand(change.newId(), 0, command.owner(), command.name(), command.nameEn()));
        });
    }

    private static OrganizationRelation relate(
            Change change,
            Id<Organization> organization,
            OrganizationRelation.Kind kind,
            Id<Organization> other,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        Period.requireOrder(startsOn, endsOn);
        if (organization.equals(other)) {
            throw new RuleViolation("directory.relation.self");
        }
        boolean parent = kind == OrganizationRelation.Kind.PART_OF && endsOn == null;
        if (kind == OrganizationRelation.Kind.PART_OF) {
            Period.requireBegun(endsOn == null ? startsOn : endsOn, change.now());
            if (parent) {
                ScopeTree.place(change, organization.value(), other.value());
            }
            requireOneParent(change, organization, startsOn, endsOn);
        }
        return change.insert(
                OrganizationRelation.TYPE,
                new OrganizationRelation(
                        change.newId(), 0, organization, kind, other, startsOn, endsOn, parent ? true : null));
    }

    private static void requireOneParent(
            Change change, Id<Organization> organization, LocalDate startsOn, @Nullable LocalDate endsOn) {
        change
                .select(Query.of(OrganizationRelation.TYPE)
                        .where(OrganizationRelation.ORGANIZATION.is(organization))
                        .where(OrganizationRelation.KIND.is(OrganizationRelation.Kind.PART_OF)))
                .stream()
                .filter(each -> Period.overlap(each.startsOn(), each.endsOn(), startsOn, endsOn))
                .findAny()
                .ifPresent(each -> {
                    throw new RuleViolation("directory.relation.parent", each.startsOn());
                });
    }

    private Organization organization(Id<Organization> id, long version, OrganizationDetails details) {
        kinds.require(details.kind());
        Period.requireOrder(details.startsOn(), details.endsOn());
        return Organization.of(id, version, details);
    }
}
