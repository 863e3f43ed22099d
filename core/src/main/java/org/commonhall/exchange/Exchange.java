package org.commonhall.exchange;

import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import org.commonhall.Role;
import org.commonhall.access.Access;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Parts;
import org.commonhall.directory.building.Buildings;
import org.commonhall.directory.directory.DirectorySettings;

/** Takes in what other systems give out as files. Thread-safe. */
public final class Exchange {
    /** What the hall knows of it. */
    public static final Capability<Exchange> CAPABILITY = Capability.of("exchange", Exchange.class)
            .records(ImportRun.TYPE, HostKey.TYPE)
            .needs(Buildings.CAPABILITY)
            .rights(ExchangeRights.class)
            .events("exchange.begun", "exchange.progressed", "exchange.finished")
            .make(Exchange::new);

    private final Corridor corridor;
    private final Clock clock;
    private final DirectorySettings directory;
    private final ImmutableSet<Role> roles;

    Exchange(Parts parts) {
        this.corridor = parts.corridor();
        this.clock = parts.clock();
        this.directory = parts.settings(DirectorySettings.class);
        this.roles = Access.roles(parts);
    }

    /**
     * Prepares an import of requests or of a part of the directory; nothing happens before it is run. Whoever runs it needs
     * the right of the import of requests, or, for the directory, for each row the right of the single command.
     *
     * @param order the file, its profile and how to go about it
     * @return the import, to be run once
     */
    public ImportJob importFile(ImportOrder order) {
        return new ImportJob(corridor, clock, order, () -> table(order));
    }

    private ImportTable<?> table(ImportOrder order) {
        String file = order.source().name();
        if (order.profile() instanceof RequestProfile requests) {
            return new CaseTable(file, requests);
        }
        DirectoryProfile profile = (DirectoryProfile) order.profile();
        Cells cells = new Cells(file, profile.kind());
        return switch (profile.kind()) {
            case ORGANIZATIONS -> new OrganizationTable(profile, cells, directory.kinds());
            case BUILDINGS -> new BuildingTable(profile, cells);
            case UNITS -> new UnitTable(profile, cells);
            case PEOPLE -> new PeopleTable(profile, cells);
            case TENURES -> new TenureTable(profile, cells);
            case ROLES -> new RoleTable(profile, cells, roles);
        };
    }
}
