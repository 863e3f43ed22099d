package org.commonhall.request.catalogue;

import java.time.Instant;
import java.util.Locale;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the service catalogue (诉求目录), as everybody sees it.
 *
 * @param id the identity
 * @param version the version, for the next change
 * @param code the stable code, unique
 * @param parent the entry above, or null
 * @param parentName its name, or null
 * @param nameEn the English name
 * @param nameZh the Chinese name
 * @param leadUnit the organization that leads unless the desk says otherwise, or null
 * @param leadUnitName its name, or null
 * @param sla the limits, or null for none
 * @param visibility who may find such a request unless the requester says otherwise
 * @param evidence what photos or papers are asked for, or null for none
 * @param contactNeeded whether a phone number, an e-mail address or an account is needed
 * @param enquiry whether the desk may answer it at once
 * @param emergency the service it is handed to at once, or null for ordinary entries
 * @param retiredAt since when it can no longer be chosen, or null while it can
 */
public record CategoryView(
        Id<ServiceCategory> id,
        long version,
        String code,
        @Nullable Id<ServiceCategory> parent,
        @Nullable Name parentName,
        String nameEn,
        String nameZh,
        @Nullable Id<Organization> leadUnit,
        @Nullable Name leadUnitName,
        @Nullable ServiceLevel sla,
        RequestVisibility visibility,
        @Nullable String evidence,
        boolean contactNeeded,
        boolean enquiry,
        @Nullable EmergencyKind emergency,
        @Nullable Instant retiredAt) {

    static CategoryView of(ServiceCategory entry, Names names) {
        return new CategoryView(
                entry.id(),
                entry.version(),
                entry.code(),
                entry.parent(),
                names.of(ServiceCategory.TYPE, entry.parent()),
                entry.nameEn(),
                entry.nameZh(),
                entry.leadUnit(),
                names.of(Organization.TYPE, entry.leadUnit()),
                entry.sla() == null ? null : ServiceLevel.parse(entry.sla()),
                entry.visibility(),
                entry.evidence(),
                entry.contactNeeded(),
                entry.enquiry(),
                entry.emergency(),
                entry.retiredAt());
    }

    /**
     * Gives the name for people.
     *
     * @param locale Chinese gives the Chinese name, every other language the English one
     * @return the name
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
