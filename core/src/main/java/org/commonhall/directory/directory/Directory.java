package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableList;
import org.commonhall.Call;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.building.AreaFigure;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.ChangeBuilding;
import org.commonhall.directory.building.ChangeUnit;
import org.commonhall.directory.building.CorrectTenure;
import org.commonhall.directory.building.EndTenure;
import org.commonhall.directory.building.EndTerritory;
import org.commonhall.directory.building.PlaceBuilding;
import org.commonhall.directory.building.RecordArea;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.building.RegisterSection;
import org.commonhall.directory.building.RegisterUnit;
import org.commonhall.directory.building.Section;
import org.commonhall.directory.building.Tenure;
import org.commonhall.directory.building.Territory;
import org.commonhall.directory.building.TransferUnit;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.file.AttachFile;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.AttachmentChunk;
import org.commonhall.directory.file.DetachFile;
import org.commonhall.directory.file.FileRights;
import org.commonhall.directory.file.Files;
import org.commonhall.storage.RecordType;

/**
 * Keeps people, organizations and buildings, and who belongs to and holds what (名录). Days are half open: a thing holds
 * from its first day up to, and not at, its end. Nothing dated is overwritten. Thread-safe.
 */
public final class Directory extends DirectoryReads {
    /** To keep the directory. */
    public static final Permission KEEP = Permission.of("directory.keep", Role.REGISTRAR);
    /** To change what is known of a person. */
    public static final Permission CHANGE_PERSON =
            Permission.of("directory.person.change", Role.REGISTRAR).orOwner();
    /** To say which audience a person is of. */
    public static final Permission DECLARE =
            Permission.of("directory.audience.declare", Role.REGISTRAR).orOwner();
    /** To delete a file. */
    public static final Permission DETACH =
            Permission.of("directory.file.detach", Role.REGISTRAR).orOwner();
    /** To read what is public. */
    public static final Permission READ = Permission.of("directory.read").orAnyone();
    /** To read what is known of a person. */
    public static final Permission READ_PERSON =
            Permission.of("directory.person.read", Role.REGISTRAR).orOwner();
    /** To read who holds a unit. */
    public static final Permission READ_HOLDER = Permission.of("directory.holder.read", Role.REGISTRAR);
    /** To read a file that is not public. */
    public static final Permission READ_FILE = Permission.of("file.read", Role.REGISTRAR);

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param settings what the hall has set
     * @param rights who may see the files of the records of other capabilities
     */
    public Directory(Corridor corridor, DirectorySettings settings, FileRights rights) {
        super(corridor, settings, new Files(settings.files(), settings.blobs()), rights);
    }

    /**
     * The record types of the capability.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(
                Person.TYPE,
                Organization.TYPE,
                OrganizationRelation.TYPE,
                Building.TYPE,
                Territory.TYPE,
                Section.TYPE,
                Unit.TYPE,
                AreaFigure.TYPE,
                Tenure.TYPE,
                Membership.TYPE,
                AudienceProof.TYPE,
                Brand.TYPE,
                Attachment.TYPE,
                AttachmentChunk.TYPE);
    }

    /**
     * Files, for use cases of other capabilities.
     *
     * @return how files are taken, given and deleted
     */
    public Files files() {
        return files;
    }

    /**
     * Makes a person known.
     *
     * @param by a registrar of the scope
     * @param command who
     * @return the record as stored
     */
    public Person registerPerson(Call by, RegisterPerson command) {
        return people.register(by, command);
    }

    /**
     * Replaces what is known of a person.
     *
     * @param by the person or a registrar of its scope
     * @param command who and what
     * @return the record as stored
     */
    public Person changePerson(Call by, ChangePerson command) {
        return people.change(by, command);
    }

    /**
     * Makes an organization known.
     *
     * @param by a registrar of the district, or of the organization it is part of
     * @param command what
     * @return the record as stored
     */
    public Organization registerOrganization(Call by, RegisterOrganization command) {
        return organizations.register(by, command);
    }

    /**
     * Replaces what is known of an organization.
     *
     * @param by a registrar of it
     * @param command what
     * @return the record as stored
     */
    public Organization changeOrganization(Call by, ChangeOrganization command) {
        return organizations.change(by, command);
    }

    /**
     * Says what an organization is to another. Part of it, it stands below it in the tree of rights: then there is one
     * parent on any day, no cycle, and the first day has begun.
     *
     * @param by a registrar of it, and of the other as well to be part of it
     * @param command what
     * @return the record as stored
     */
    public OrganizationRelation relate(Call by, RelateOrganizations command) {
        return organizations.relate(by, command);
    }

    /**
     * Ends what an organization is to another.
     *
     * @param by a registrar of the one that is spoken of
     * @param command which and when
     * @return the record as stored
     */
    public OrganizationRelation endRelation(Call by, EndRelation command) {
        return organizations.end(by, command);
    }

    /**
     * Makes a brand known.
     *
     * @param by a registrar of its owner
     * @param command what
     * @return the record as stored
     */
    public Brand registerBrand(Call by, RegisterBrand command) {
        return organizations.register(by, command);
    }

    /**
     * Makes a building known.
     *
     * @param by a registrar of the district, or of the organization in whose territory it lies
     * @param command what
     * @return the record as stored
     */
    public Building registerBuilding(Call by, RegisterBuilding command) {
        return buildings.register(by, command);
    }

    /**
     * Replaces what is known of a building.
     *
     * @param by a registrar of it
     * @param command what
     * @return the record as stored
     */
    public Building changeBuilding(Call by, ChangeBuilding command) {
        return buildings.change(by, command);
    }

    /**
     * Puts a building into a territory: rights on the organization hold there from now on.
     *
     * @param by a registrar of both
     * @param command what
     * @return the record as stored
     */
    public Territory placeBuilding(Call by, PlaceBuilding command) {
        return buildings.place(by, command);
    }

    /**
     * Takes a building out of a territory.
     *
     * @param by a registrar of the building
     * @param command which and when
     * @return the record as stored
     */
    public Territory endTerritory(Call by, EndTerritory command) {
        return buildings.end(by, command);
    }

    /**
     * Adds a tower or entrance to a building.
     *
     * @param by a registrar of the building
     * @param command what
     * @return the record as stored
     */
    public Section registerSection(Call by, RegisterSection command) {
        return buildings.register(by, command);
    }

    /**
     * Adds a unit to a building.
     *
     * @param by a registrar of the building
     * @param command what
     * @return the record as stored
     */
    public Unit registerUnit(Call by, RegisterUnit command) {
        return buildings.register(by, command);
    }

    /**
     * Replaces where a unit is.
     *
     * @param by a registrar of the building
     * @param command what
     * @return the record as stored
     */
    public Unit changeUnit(Call by, ChangeUnit command) {
        return buildings.change(by, command);
    }

    /**
     * Adds a figure of a unit's floor area; the unit shows the one that counts.
     *
     * @param by a registrar of the building
     * @param command which figure
     * @return the record as stored
     */
    public Unit recordArea(Call by, RecordArea command) {
        return buildings.record(by, command);
    }

    /**
     * Says that somebody holds a unit. Titles to it never make more than one whole on any day.
     *
     * @param by a registrar of the building
     * @param command who, as what and when
     * @return the record as stored
     */
    public Tenure beginTenure(Call by, BeginTenure command) {
        return tenures.begin(by, command);
    }

    /**
     * Ends a tenure.
     *
     * @param by a registrar of the building
     * @param command which and when
     * @return the record as stored
     */
    public Tenure endTenure(Call by, EndTenure command) {
        return tenures.end(by, command);
    }

    /**
     * Ends a tenure and begins what follows on the same day.
     *
     * @param by a registrar of the building
     * @param command which, when and to whom
     * @return the record as stored
     */
    public Unit transfer(Call by, TransferUnit command) {
        return tenures.transfer(by, command);
    }

    /**
     * Corrects a tenure, back-dated if need be; the reason and both states stay in the journal.
     *
     * @param by a registrar of the building
     * @param command which and why
     * @return the record as stored
     */
    public Tenure correctTenure(Call by, CorrectTenure command) {
        return tenures.correct(by, command);
    }

    /**
     * Says that a person belongs to an organization.
     *
     * @param by a registrar of the organization
     * @param command who and as what
     * @return the record as stored
     */
    public Membership beginMembership(Call by, BeginMembership command) {
        return people.begin(by, command);
    }

    /**
     * Ends a membership.
     *
     * @param by a registrar of the organization
     * @param command which and when
     * @return the record as stored
     */
    public Membership endMembership(Call by, EndMembership command) {
        return people.end(by, command);
    }

    /**
     * Says that a person is one of an audience.
     *
     * @param by the person for its own word, a registrar of the person's scope for all else
     * @param command who and what was shown
     * @return the record as stored
     */
    public AudienceProof proveAudience(Call by, ProveAudience command) {
        return people.prove(by, command);
    }

    /**
     * Ends that a proof counts.
     *
     * @param by the person or a registrar of its scope
     * @param command which and when
     * @return the record as stored
     */
    public AudienceProof endProof(Call by, EndProof command) {
        return people.end(by, command);
    }

    /**
     * Adds a file to a person, organization, building or unit.
     *
     * @param by a registrar of it
     * @param command which
     * @return the record as stored
     */
    public Attachment attach(Call by, AttachFile command) {
        return fileDesk.attach(by, command);
    }

    /**
     * Deletes a file with its content.
     *
     * @param by who gave it, or a registrar
     * @param command which
     * @return the record as it was
     */
    public Attachment detach(Call by, DetachFile command) {
        return fileDesk.detach(by, command);
    }
}
