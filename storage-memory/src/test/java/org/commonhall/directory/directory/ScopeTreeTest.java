package org.commonhall.directory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.corridor.ScopeAncestor;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.ChangeBuilding;
import org.commonhall.directory.building.EndTerritory;
import org.commonhall.directory.building.PlaceBuilding;
import org.commonhall.directory.building.Territory;
import org.commonhall.directory.building.TerritoryOf;
import org.commonhall.storage.Query;
import org.junit.jupiter.api.Test;

class ScopeTreeTest {
    private final FoundedHall test = new FoundedHall();

    @Test
    void theClosureIsExactAfterAnySequenceOfMoves() {
        for (int seed = 0; seed < 5; seed++) {
            walk(new Random(seed));
        }
    }

    @Test
    void rightsOnAnOrganizationHoldInTheBuildingsOfItsTerritory() {
        Id<Organization> street = test.organization("street_office", "街道");
        Id<Organization> party = test.organization("building_party_committee", "楼宇党委");
        Id<Building> tower = test.building("tower");
        partOf(party, street);
        Actor registrar = test.holding(Role.REGISTRAR, street.value());
        assertThatThrownBy(() -> rename(registrar, tower)).isInstanceOf(NotAllowed.class);
        Receipt<Territory> territory = test.buildings.placeBuilding(
                test.founder, new PlaceBuilding(tower, new TerritoryOf(party, FoundedHall.TODAY)));
        rename(registrar, tower);
        test.buildings.endTerritory(
                test.founder.seen(territory.version()), new EndTerritory(territory.id(), FoundedHall.TODAY));
        assertThatThrownBy(() -> rename(registrar, tower)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyPullsAnothersOrganizationBelowHisOwn() {
        Id<Organization> mine = test.organization("company", "mine");
        Id<Organization> other = test.organization("company", "other");
        Actor registrar = test.holding(Role.REGISTRAR, mine.value());
        assertThatThrownBy(() -> relate(registrar, other, mine)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> relate(registrar, mine, other)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void cyclesSecondParentsFutureDaysAndSelvesAreRefused() {
        Id<Organization> a = test.organization("company", "a");
        Id<Organization> b = test.organization("company", "b");
        Id<Organization> c = test.organization("company", "c");
        partOf(a, b);
        partOf(b, c);
        assertThat(code(() -> partOf(c, a))).isEqualTo("access.scope.cycle");
        assertThat(code(() -> partOf(a, c))).isEqualTo("access.scope.placed");
        assertThat(code(() -> partOf(a, a))).isEqualTo("directory.relation.self");
        assertThat(code(() -> test.directory.relate(
                        test.founder,
                        RelateOrganizationsBuilder.builder()
                                .organization(c)
                                .kind(OrganizationRelation.Kind.PART_OF)
                                .other(test.organization("company", "d"))
                                .startsOn(FoundedHall.TODAY.plusDays(2))
                                .build())))
                .isEqualTo("directory.period.future");
        assertThat(code(() -> test.organization("circus", "e"))).isEqualTo("directory.kind.unknown");
    }

    @Test
    void scopesAreAtMostSixteenDeep() {
        List<Id<Organization>> chain = new ArrayList<>();
        chain.add(test.organization("company", "0"));
        for (int i = 1; i < ScopeTree.MAX_DEPTH; i++) {
            chain.add(test.organization("company", "" + i));
            partOf(chain.get(i), chain.get(i - 1));
        }
        Id<Organization> tooDeep = test.organization("company", "x");
        assertThat(code(() -> partOf(tooDeep, chain.get(ScopeTree.MAX_DEPTH - 1))))
                .isEqualTo("access.scope.depth");
        assertThat(code(() -> partOf(chain.get(0), tooDeep))).isEqualTo("access.scope.depth");
    }

    private void walk(Random random) {
        List<Id<Organization>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(test.organization("company", "o" + i));
        }
        Map<UUID, UUID> parents = new HashMap<>();
        Map<UUID, Receipt<OrganizationRelation>> steps = new HashMap<>();
        for (int round = 0; round < 120; round++) {
            Id<Organization> low = all.get(random.nextInt(all.size()));
            Id<Organization> high = all.get(random.nextInt(all.size()));
            UUID scope = low.value();
            if (parents.containsKey(scope)) {
                Receipt<OrganizationRelation> step = Objects.requireNonNull(steps.remove(scope));
                test.directory.endRelation(test.founder, new EndRelation(step.id(), LocalDate.parse("2020-01-01")));
                parents.remove(scope);
            } else if (above(parents, high.value()).contains(scope) || low.equals(high)) {
                assertThatThrownBy(() -> partOf(low, high)).isInstanceOf(RuleViolation.class);
            } else {
                steps.put(scope, partOf(low, high));
                parents.put(scope, high.value());
            }
            for (Id<Organization> each : all) {
                assertThat(stored(each.value())).isEqualTo(above(parents, each.value()));
            }
        }
    }

    private Set<UUID> stored(UUID scope) {
        Set<UUID> above = new HashSet<>();
        test.storage
                .inTransaction(transaction ->
                        transaction.select(Query.of(ScopeAncestor.TYPE).where(ScopeAncestor.SCOPE.is(scope))))
                .forEach(step -> assertThat(above.add(step.ancestor())).isTrue());
        return above;
    }

    private static Set<UUID> above(Map<UUID, UUID> parents, UUID scope) {
        Set<UUID> above = new HashSet<>();
        for (UUID up = parents.get(scope); up != null; up = parents.get(up)) {
            above.add(up);
        }
        return above;
    }

    private Receipt<OrganizationRelation> partOf(Id<Organization> low, Id<Organization> high) {
        return relate(test.founder, low, high);
    }

    private Receipt<OrganizationRelation> relate(Actor by, Id<Organization> low, Id<Organization> high) {
        return test.directory.relate(
                by,
                RelateOrganizationsBuilder.builder()
                        .organization(low)
                        .kind(OrganizationRelation.Kind.PART_OF)
                        .other(high)
                        .startsOn(LocalDate.parse("2020-01-01"))
                        .build());
    }

    private void rename(Actor by, Id<Building> building) {
        test.buildings.changeBuilding(
                by, new ChangeBuilding(building, BuildingDetails.of("renamed").build()));
    }

    private static String code(Runnable call) {
        try {
            call.run();
            return "none";
        } catch (CommonhallException refused) {
            return refused.code();
        }
    }
}
