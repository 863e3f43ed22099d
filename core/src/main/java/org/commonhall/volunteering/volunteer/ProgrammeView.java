package org.commonhall.volunteering.volunteer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A programme as everybody sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param organiser the organization that offers it
 * @param organiserName its name
 * @param brand the name it goes by
 * @param brandName its name
 * @param code tells the programmes of an organization apart
 * @param title the title
 * @param titleEn the English title
 * @param network the code of the network it belongs to
 * @param paid whether volunteers are paid for it
 * @param credited whether service in it becomes credited hours
 * @param zone the zone of its wall clock
 * @param status where it stands
 * @param startsOn its first day
 * @param endsOn the first day it is over
 * @param terms what volunteers are held to
 * @param roles what somebody does in it, by code
 */
public record ProgrammeView(
        Id<Programme> id,
        long version,
        Id<Organization> organiser,
        @Nullable Name organiserName,
        @Nullable Id<Brand> brand,
        @Nullable Name brandName,
        String code,
        String title,
        @Nullable String titleEn,
        @Nullable String network,
        boolean paid,
        boolean credited,
        String zone,
        ProgrammeStatus status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        ProgrammeTerms terms,
        ImmutableList<RoleView> roles) {

    static ProgrammeView of(Programme programme, Collection<ProgrammeRole> roles, Names names) {
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.organiser(),
                names.of(Organization.TYPE, programme.organiser()),
                programme.brand(),
                names.of(Brand.TYPE, programme.brand()),
                programme.code(),
                programme.title(),
                programme.titleEn(),
                programme.network(),
                programme.paid(),
                programme.credited(),
                programme.zone(),
                programme.status(),
                programme.startsOn(),
                programme.endsOn(),
                programme.terms(),
                roles.stream()
                        .sorted(Comparator.comparing(ProgrammeRole::code))
                        .map(RoleView::of)
                        .collect(ImmutableList.toImmutableList()));
    }
}
