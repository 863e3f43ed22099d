package org.commonhall.request.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Makes or changes an entry of the service catalogue. The seen version is that of the entry it changes.
 * Fill in the builder of {@link #of}.
 *
 * @param category the entry to change, null for a new one
 * @param code the stable code, which a change leaves as it is
 * @param parent the entry above, or null
 * @param nameEn the English name
 * @param nameZh the Chinese name
 * @param leadUnit the organization that leads by default, or null
 * @param sla the limits, or null for none
 * @param visibility who may find such a request
 * @param evidence what photos or papers are asked for, or null
 * @param contactNeeded whether a contact is needed
 * @param enquiry whether the desk may answer it at once
 * @param emergency the service it is handed to at once, or null
 * @param retired whether it can no longer be chosen
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DefineCategory(
        @Nullable Id<ServiceCategory> category,
        @NotBlank @Size(max = 100) String code,
        @Nullable Id<ServiceCategory> parent,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 200) String nameZh,
        @Nullable Id<Organization> leadUnit,
        @Nullable ServiceLevel sla,
        @NotNull RequestVisibility visibility,
        @Size(max = 400) @Nullable String evidence,
        boolean contactNeeded,
        boolean enquiry,
        @Nullable EmergencyKind emergency,
        boolean retired)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param code the stable code, which a change leaves as it is
     * @param nameEn the English name
     * @param nameZh the Chinese name
     * @param visibility who may find such a request
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DefineCategoryBuilder of(String code, String nameEn, String nameZh, RequestVisibility visibility) {
        return DefineCategoryBuilder.builder()
                .code(code)
                .nameEn(nameEn)
                .nameZh(nameZh)
                .visibility(visibility);
    }

    @Override
    public Permission permission() {
        return CatalogueRights.KEEP;
    }
}
