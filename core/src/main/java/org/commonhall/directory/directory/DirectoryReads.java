package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.building.Ownership;
import org.commonhall.directory.building.Section;
import org.commonhall.directory.building.TenureView;
import org.commonhall.directory.building.Tenures;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.building.UnitList;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileDesk;
import org.commonhall.directory.file.FileRights;
import org.commonhall.directory.file.FileView;
import org.commonhall.directory.file.Files;
import org.jspecify.annotations.Nullable;

/** What can be read in the directory; reached through {@link Directory}. Thread-safe. */
public abstract sealed class DirectoryReads permits Directory {
    final People people;
    final Organizations organizations;
    final Buildings buildings;
    final Tenures tenures;
    final FileDesk fileDesk;
    final Files files;

    DirectoryReads(Corridor corridor, DirectorySettings settings, Files files, FileRights rights) {
        this.people = new People(corridor);
        this.organizations = new Organizations(corridor, settings.kinds());
        this.buildings = new Buildings(corridor);
        this.tenures = new Tenures(corridor);
        this.fileDesk = new FileDesk(corridor, files, rights);
        this.files = files;
    }

    /**
     * A person. That somebody else was shown contact or birth date is journaled.
     *
     * @param by the person or a registrar of its scope
     * @param id the person
     * @return everything known
     */
    public PersonView person(Actor by, Id<Person> id) {
        return people.person(by, id);
    }

    /**
     * The people a scope keeps, by name: at most two statements on the district, and one that journals whose contact or birth
     * date was shown.
     *
     * @param by a registrar of the scope
     * @param scope the scope that keeps them
     * @param prefix how the name begins, empty for all
     * @param page which page
     * @return the page
     */
    public Page<PersonView> people(Actor by, UUID scope, String prefix, PageRequest page) {
        return people.people(by, scope, prefix, page);
    }

    /**
     * An organization.
     *
     * @param by anybody
     * @param id the organization
     * @return what is known
     */
    public Organization organization(Actor by, Id<Organization> id) {
        return organizations.organization(by, id);
    }

    /**
     * Organizations by name.
     *
     * @param by anybody
     * @param kind a kind's code, null for all
     * @param page which page
     * @return the page
     */
    public Page<Organization> organizations(Actor by, @Nullable String kind, PageRequest page) {
        return organizations.organizations(by, kind, page);
    }

    /**
     * What an organization was to others, and others to it, on a day.
     *
     * @param by anybody
     * @param organization the organization
     * @param day the day
     * @return the relations, the oldest first
     */
    public ImmutableList<OrganizationRelation> relationsOf(Actor by, Id<Organization> organization, LocalDate day) {
        return organizations.relationsOf(by, organization, day);
    }

    /**
     * The brands of an organization.
     *
     * @param by anybody
     * @param owner the organization
     * @return the brands by name
     */
    public ImmutableList<Brand> brandsOf(Actor by, Id<Organization> owner) {
        return organizations.brandsOf(by, owner);
    }

    /**
     * A building.
     *
     * @param by anybody
     * @param id the building
     * @return what is known
     */
    public Building building(Actor by, Id<Building> id) {
        return buildings.building(by, id);
    }

    /**
     * Buildings by name.
     *
     * @param by anybody
     * @param zone a part of the district, null for all
     * @param page which page
     * @return the page
     */
    public Page<Building> buildings(Actor by, @Nullable String zone, PageRequest page) {
        return buildings.buildings(by, zone, page);
    }

    /**
     * The sections of a building.
     *
     * @param by anybody
     * @param building the building
     * @return the sections by name
     */
    public ImmutableList<Section> sectionsOf(Actor by, Id<Building> building) {
        return buildings.sectionsOf(by, building);
    }

    /**
     * The units of a building on a day, each with the area that counted then: two statements.
     *
     * @param by anybody
     * @param building the building
     * @param day the day
     * @return the units by number, and the exact sum of their areas
     */
    public UnitList unitsOf(Actor by, Id<Building> building, LocalDate day) {
        return buildings.unitsOf(by, building, day);
    }

    /**
     * Who held a unit on a day.
     *
     * @param by anybody; the holder is shown to a registrar of the building and to the holder alone
     * @param unit the unit
     * @param day the day
     * @return the tenures, the oldest first
     */
    public ImmutableList<TenureView> holdersOf(Actor by, Id<Unit> unit, LocalDate day) {
        return tenures.holdersOf(by, unit, day);
    }

    /**
     * What a person or an organization held on a day.
     *
     * @param by the person, a registrar of its scope, or a registrar of the organization
     * @param holder the holder
     * @param day the day
     * @return the tenures, the oldest first
     */
    public ImmutableList<TenureView> heldBy(Actor by, Holder holder, LocalDate day) {
        return tenures.heldBy(by, holder, day);
    }

    /**
     * The owners of a building on a day as heads; the developer's units are one.
     *
     * @param by a registrar of the building
     * @param building the building
     * @param day the day
     * @return a head an element
     */
    public ImmutableList<Ownership> ownersOf(Actor by, Id<Building> building, LocalDate day) {
        return tenures.ownersOf(by, building, day);
    }

    /**
     * Who belonged to an organization on a day.
     *
     * @param by a registrar of the organization
     * @param organization the organization
     * @param day the day
     * @return the memberships, the oldest first
     */
    public ImmutableList<MemberView> membersOf(Actor by, Id<Organization> organization, LocalDate day) {
        return people.membersOf(by, organization, day);
    }

    /**
     * What a person belonged to on a day.
     *
     * @param by the person or a registrar of its scope
     * @param person the person
     * @param day the day
     * @return the memberships, the oldest first
     */
    public ImmutableList<MemberView> membershipsOf(Actor by, Id<Person> person, LocalDate day) {
        return people.membershipsOf(by, person, day);
    }

    /**
     * What counted for a person on a day.
     *
     * @param by the person or a registrar of its scope
     * @param person the person
     * @param day the day
     * @return the proofs by audience
     */
    public ImmutableList<AudienceProof> audiencesOf(Actor by, Id<Person> person, LocalDate day) {
        return people.audiencesOf(by, person, day);
    }

    /**
     * The files of a record that the actor may see.
     *
     * @param by anybody
     * @param subject the person, organization, building, unit or request
     * @return the files, the oldest first
     */
    public ImmutableList<FileView> filesOf(Actor by, UUID subject) {
        return fileDesk.filesOf(by, subject);
    }

    /**
     * The content of a file. That it was shown to somebody else than its owner is journaled, unless everybody may see it.
     *
     * @param by whoever may see the file
     * @param file the file
     * @return the content
     */
    public Bytes contentOf(Actor by, Id<Attachment> file) {
        return fileDesk.contentOf(by, file);
    }
}
