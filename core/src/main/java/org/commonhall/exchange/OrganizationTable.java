package org.commonhall.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.corridor.BulkChange;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.DirectoryRights;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.OrganizationKinds;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.Period;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** A file of organizations. Not thread-safe. */
final class OrganizationTable extends DirectoryTable<OrganizationTable.Row> {
    private final OrganizationKinds kinds;

    OrganizationTable(DirectoryProfile profile, Cells cells, OrganizationKinds kinds) {
        super(profile, cells);
        this.kinds = kinds;
    }

    record Row(
            CsvRow raw,
            String key,
            OrganizationDetails details,
            @Nullable String partOf) {}

    @Override
    @Nullable Row read(CsvRow row, Cells.Line line) {
        String key = line.needed("key");
        LocalDate startsOn = line.day("starts_on");
        OrganizationDetails details = OrganizationDetails.of(line.needed("kind"), cells.text(row, "name"))
                .nameEn(line.text("name_en"))
                .registration(line.text("registration"))
                .startsOn(startsOn)
                .endsOn(line.day("ends_on"))
                .build();
        line.check(details);
        line.rule("kind", () -> kinds.require(details.kind()));
        String partOf = line.key("part_of");
        if (partOf != null && startsOn == null) {
            line.fault("starts_on", "value.missing");
        }
        line.rule("ends_on", () -> Period.requireOrder(startsOn, details.endsOn()));
        return new Row(row, key, details, partOf);
    }

    @Override
    void decide(Reading reading, List<Row> rows, Decided decided) {
        List<String> keys = new ArrayList<>(named(rows, Row::key));
        keys.addAll(named(rows, Row::partOf));
        Map<String, UUID> stored = found(reading, DirectoryKind.ORGANIZATIONS, keys);
        Map<Id<Organization>, Organization> known = records(reading, Organization.TYPE, stored.values());
        Map<String, Id<Organization>> registered = registered(reading, rows);
        decided.in(stored.values().stream());
        Map<String, Row> fresh = new LinkedHashMap<>();
        List<Organization> next = new ArrayList<>();
        for (Row row : rows) {
            Id<Organization> id = Optional.ofNullable(stored.get(row.key()))
                    .map(Id<Organization>::new)
                    .orElse(null);
            String registration = row.details().registration();
            Id<Organization> owner = registration == null ? null : registered.get(registration);
            boolean taken = registration != null && registered.containsKey(registration) && !Objects.equals(owner, id);
            Fault fault = id == null ? against(row, stored, fresh, decided, reading) : null;
            if (taken) {
                decided.refuse(row.raw(), "registration", "record.taken");
            } else if (fault != null) {
                decided.refuse(row.raw(), fault.column(), fault.code());
            } else {
                if (id == null) {
                    fresh.put(row.key(), row);
                } else {
                    change(there(known.get(id)), row, next, decided);
                }
                if (registration != null) {
                    // Nobody else's from here on, whatever id a new one will have.
                    registered.put(registration, id != null ? id : new Id<>(new UUID(0, fresh.size())));
                }
            }
        }
        decided.added(fresh.size());
        decided.writing(bulk -> write(bulk, stored, fresh, next));
    }

    private record Fault(String column, String code) {}

    /** What speaks against a new one; what it is part of is stored, or stands above it in the file. */
    private static @Nullable Fault against(
            Row row, Map<String, UUID> stored, Map<String, Row> fresh, Decided decided, Reading reading) {
        String above = row.partOf();
        while (above != null && !stored.containsKey(above) && fresh.containsKey(above)) {
            above = there(fresh.get(above)).partOf();
        }
        if (row.partOf() != null && !stored.containsKey(row.partOf()) && !fresh.containsKey(row.partOf())) {
            return new Fault("part_of", REFERENCE);
        }
        if (row.partOf() != null) {
            try {
                Period.requireBegun(there(row.details().startsOn()), reading.now());
            } catch (RuleViolation ahead) {
                return new Fault("starts_on", ahead.code());
            }
        }
        UUID scope = above == null ? Scopes.DISTRICT : there(stored.get(above));
        return decided.allows(DirectoryRights.KEEP, scope) ? null : new Fault("key", "access.denied");
    }

    private static void change(Organization before, Row row, List<Organization> next, Decided decided) {
        Organization after = Organization.of(before.id(), before.version(), row.details());
        if (after.equals(before)) {
            decided.unchanged();
        } else if (!decided.allows(DirectoryRights.KEEP, before.id().value())) {
            decided.refuse(row.raw(), "key", "access.denied");
        } else {
            decided.changed();
            next.add(after);
        }
    }

    private static Map<String, Id<Organization>> registered(Reading reading, List<Row> rows) {
        List<String> numbers = List.copyOf(named(rows, row -> row.details().registration()));
        return numbers.isEmpty()
                ? new LinkedHashMap<>()
                : reading.select(Query.of(Organization.TYPE).where(Organization.REGISTRATION.in(numbers))).stream()
                        .collect(Collectors.toMap(
                                one -> there(one.registration()), Organization::id, (a, b) -> a, LinkedHashMap::new));
    }

    private void write(BulkChange bulk, Map<String, UUID> stored, Map<String, Row> fresh, List<Organization> next) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        fresh.keySet().forEach(key -> ids.put(key, bulk.newId().value()));
        Map<UUID, UUID> parents = new LinkedHashMap<>();
        List<OrganizationRelation> relations = new ArrayList<>();
        fresh.values().stream().filter(row -> row.partOf() != null).forEach(row -> {
            UUID part = there(ids.get(row.key()));
            String above = there(row.partOf());
            UUID whole = there(stored.containsKey(above) ? stored.get(above) : ids.get(above));
            parents.put(part, whole);
            relations.add(OrganizationRelation.partOf(
                    bulk.newId(),
                    new Id<>(part),
                    new Id<>(whole),
                    there(row.details().startsOn())));
        });
        List<Organization> made = bulk.insertAll(
                Organization.TYPE,
                fresh.values().stream()
                        .map(row -> Organization.of(new Id<>(there(ids.get(row.key()))), 0, row.details()))
                        .toList());
        Map<UUID, Id<HostKey>> keys = keep(bulk, ids);
        Map<UUID, Id<?>> steps = new LinkedHashMap<>();
        bulk.insertAll(OrganizationRelation.TYPE, relations)
                .forEach(one -> steps.put(one.organization().value(), one.id()));
        Map<UUID, List<Id<?>>> above = ScopeTree.placeNew(bulk, parents);
        for (Organization one : made) {
            List<Id<?>> parts = new ArrayList<>(above.getOrDefault(one.id().value(), List.of()));
            parts.add(there(keys.get(one.id().value())));
            Optional.ofNullable(steps.get(one.id().value())).ifPresent(parts::add);
            bulk.entry("directory.organization.registered", Organization.TYPE, one, null, parts.toArray(Id<?>[]::new));
        }
        replace(bulk, "directory.organization.changed", Organization.TYPE, next);
    }
}
