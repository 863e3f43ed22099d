package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.NamedPeople;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.file.FileRights;
import org.jspecify.annotations.Nullable;

/**
 * Keeps buildings with their sections, units and floor areas, and who holds which unit on which day (楼宇). Days are half
 * open: a thing holds from its first day up to, and not at, its end. Nothing dated is overwritten. Thread-safe.
 */
public final class Buildings {
    /** What the hall knows of it. */
    public static final Capability<Buildings> CAPABILITY = Capability.of("building", Buildings.class)
            .records(Building.TYPE, Territory.TYPE, Section.TYPE, Unit.TYPE, AreaFigure.TYPE, Tenure.TYPE)
            .needs(Directory.CAPABILITY)
            .rights(BuildingRights.class)
            .events(
                    "building.registered",
                    "building.changed",
                    "building.section.registered",
                    "building.unit.registered",
                    "building.unit.changed",
                    "building.unit.area",
                    "building.tenure.begun",
                    "building.tenure.corrected",
                    "building.tenure.ended",
                    "building.tenure.transferred",
                    "building.territory.begun",
                    "building.territory.ended")
            .offers(FileRights.class, parts -> new BuildingFiles())
            .offers(NamedPeople.class, parts -> TenureReads::named)
            .scopes(Building.TYPE, Section.TYPE, Unit.TYPE)
            .named(
                    Naming.of(Building.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())),
                    Naming.of(Section.TYPE, (reading, one) -> Name.of(one.name(), null)),
                    Naming.of(Unit.TYPE, (reading, one) -> Name.of(one.number(), null)))
            .make(parts -> new Buildings(parts.corridor()));

    private final BuildingSteps buildings;
    private final BuildingReads buildingReads;
    private final TenureSteps tenures;
    private final TenureReads tenureReads;

    Buildings(Corridor corridor) {
        this.buildings = new BuildingSteps(corridor);
        this.buildingReads = new BuildingReads(corridor);
        this.tenures = new TenureSteps(corridor);
        this.tenureReads = new TenureReads(corridor);
    }

    /**
     * Makes a building known.
     *
     * @param by a registrar of the district, or of the organization in whose territory it lies
     * @param command what is known of the building, and where it lies
     * @return what came of it; with a territory, that was {@linkplain Receipt#made made} too
     * @throws RuleViolation with {@code directory.period.future}, or a refusal of the tree of rights
     */
    public Receipt<Building> registerBuilding(Call by, RegisterBuilding command) {
        return buildings.register(by, command);
    }

    /**
     * Replaces what is known of a building.
     *
     * @param by a registrar of the building
     * @param command which building, and what is known from now on
     * @return what came of it
     */
    public Receipt<Building> changeBuilding(Call by, ChangeBuilding command) {
        return buildings.change(by, command);
    }

    /**
     * Puts a building into a territory: rights on the organization hold in the building from now on.
     *
     * @param by a registrar of the building and of the organization
     * @param command which building, in whose territory and since when
     * @return what came of it
     * @throws RuleViolation with {@code building.relation.parent}, {@code directory.period.future}, or a refusal of the tree
     *     of rights
     */
    public Receipt<Territory> placeBuilding(Call by, PlaceBuilding command) {
        return buildings.place(by, command);
    }

    /**
     * Takes a building out of a territory.
     *
     * @param by a registrar of the building
     * @param command which territory, and when
     * @return what came of it
     * @throws RuleViolation with {@code directory.period.ended}, {@code directory.period.reversed} or {@code directory.period.future}
     */
    public Receipt<Territory> endTerritory(Call by, EndTerritory command) {
        return buildings.end(by, command);
    }

    /**
     * Adds a tower or entrance to a building.
     *
     * @param by a registrar of the building
     * @param command the section
     * @return what came of it
     */
    public Receipt<Section> registerSection(Call by, RegisterSection command) {
        return buildings.register(by, command);
    }

    /**
     * Adds a unit to a building.
     *
     * @param by a registrar of the building
     * @param command where the unit is, and its area
     * @return what came of it
     * @throws RuleViolation with {@code building.unit.section} or {@code directory.period.reversed}
     */
    public Receipt<Unit> registerUnit(Call by, RegisterUnit command) {
        return buildings.register(by, command);
    }

    /**
     * Replaces where a unit is and from when to when it exists.
     *
     * @param by a registrar of the building
     * @param command which unit, and where it is from now on
     * @return what came of it
     * @throws RuleViolation with {@code directory.period.reversed}
     */
    public Receipt<Unit> changeUnit(Call by, ChangeUnit command) {
        return buildings.change(by, command);
    }

    /**
     * Adds a figure of a unit's floor area; the unit shows the one that counts.
     *
     * @param by a registrar of the building
     * @param command which unit, and the figure with its source
     * @return what came of the unit
     */
    public Receipt<Unit> recordArea(Call by, RecordArea command) {
        return buildings.record(by, command);
    }

    /**
     * Says that somebody holds a unit. Titles to it never make more than one whole on any day.
     *
     * @param by a registrar of the building
     * @param command who holds it, as what and when
     * @return what came of it
     * @throws RuleViolation with {@code building.tenure.overlap}, {@code .twice}, {@code .shares}, {@code .share.kind},
     *     {@code .developer} or {@code .unit}, {@code directory.period.reversed}, or {@code record.person.gone} for a holder
     *     who was erased
     */
    public Receipt<Tenure> beginTenure(Call by, BeginTenure command) {
        return tenures.begin(by, command);
    }

    /**
     * Ends a tenure.
     *
     * @param by a registrar of the building
     * @param command which tenure, and when
     * @return what came of it
     * @throws RuleViolation with {@code building.tenure.ended} or {@code directory.period.reversed}
     */
    public Receipt<Tenure> endTenure(Call by, EndTenure command) {
        return tenures.end(by, command);
    }

    /**
     * Ends a tenure and begins what follows on the same day.
     *
     * @param by a registrar of the building
     * @param command which tenure, when, and who holds the unit then
     * @return what came of the unit; the tenures that begin are {@linkplain Receipt#allMade made}
     * @throws RuleViolation with {@code building.tenure.ended}, and as {@link #beginTenure}
     */
    public Receipt<Unit> transfer(Call by, TransferUnit command) {
        return tenures.transfer(by, command);
    }

    /**
     * Corrects a tenure, back-dated if need be. The reason and both states stay in the journal.
     *
     * @param by a registrar of the building
     * @param command which tenure, what is right, and why
     * @return what came of it
     * @throws RuleViolation with those of {@link #beginTenure}
     */
    public Receipt<Tenure> correctTenure(Call by, CorrectTenure command) {
        return tenures.correct(by, command);
    }

    /**
     * Reads a building.
     *
     * @param by anybody
     * @param id the building
     * @return what is known
     */
    public BuildingView building(Actor by, Id<Building> id) {
        return buildingReads.building(by, id);
    }

    /**
     * Lists buildings by name.
     *
     * @param by anybody
     * @param zone a part of the district, null for all
     * @param page which page
     * @return the page
     */
    public Page<BuildingView> buildings(Actor by, @Nullable String zone, PageRequest page) {
        return buildingReads.buildings(by, zone, page);
    }

    /**
     * Lists the sections of a building.
     *
     * @param by anybody
     * @param building the building
     * @return the sections by name
     */
    public ImmutableList<SectionView> sectionsOf(Actor by, Id<Building> building) {
        return buildingReads.sectionsOf(by, building);
    }

    /**
     * Lists the units of a building on a day, each with the area that counted then: two statements.
     *
     * @param by anybody
     * @param building the building
     * @param day the day
     * @return the units by number, and the exact sum of their areas
     */
    public UnitList unitsOf(Actor by, Id<Building> building, LocalDate day) {
        return buildingReads.unitsOf(by, building, day);
    }

    /**
     * Lists who held a unit on a day.
     *
     * @param by anybody; the holder is shown to a registrar of the building and to the holder alone
     * @param unit the unit
     * @param day the day
     * @return the tenures, the oldest first
     */
    public ImmutableList<TenureView> holdersOf(Actor by, Id<Unit> unit, LocalDate day) {
        return tenureReads.holdersOf(by, unit, day);
    }

    /**
     * Lists what a person or an organization held on a day.
     *
     * @param by the person, a registrar of its scope, or a registrar of the organization
     * @param holder the holder
     * @param day the day
     * @return the tenures, the oldest first
     */
    public ImmutableList<TenureView> heldBy(Actor by, Holder holder, LocalDate day) {
        return tenureReads.heldBy(by, holder, day);
    }

    /**
     * Groups the owners of a building on a day into heads; all units of the developer make one head.
     *
     * @param by a registrar of the building
     * @param building the building
     * @param day the day
     * @return an element for each head
     */
    public ImmutableList<Ownership> ownersOf(Actor by, Id<Building> building, LocalDate day) {
        return tenureReads.ownersOf(by, building, day);
    }

    /**
     * Lists the organizations in whose territory a building was on a day: one statement.
     *
     * @param by anybody
     * @param building the building
     * @param day the day
     * @return the territories, the oldest first
     */
    public ImmutableList<TerritoryView> territoriesOf(Actor by, Id<Building> building, LocalDate day) {
        return buildingReads.territoriesOf(by, building, day);
    }

    /**
     * Lists the buildings that were in the territory of an organization on a day: one statement.
     *
     * @param by anybody
     * @param organization the organization
     * @param day the day
     * @param page which page
     * @return the territories, the oldest first
     */
    public Page<TerritoryView> territoryOf(Actor by, Id<Organization> organization, LocalDate day, PageRequest page) {
        return buildingReads.territoryOf(by, organization, day, page);
    }
}
