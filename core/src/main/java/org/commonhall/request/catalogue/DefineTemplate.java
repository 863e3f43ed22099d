package org.commonhall.request.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes or changes words that staff start from. The seen version is that of the template it changes.
 *
 * @param template the template to change, null for a new one
 * @param code the stable code, which a change leaves as it is
 * @param category the catalogue entry it is for, null for all
 * @param textEn the English words
 * @param textZh the Chinese words
 * @param retired whether it is no longer offered
 */
public record DefineTemplate(
        @Nullable Id<ReplyTemplate> template,
        @NotBlank @Size(max = 100) String code,
        @Nullable Id<ServiceCategory> category,
        @NotBlank @Size(max = 4000) String textEn,
        @NotBlank @Size(max = 4000) String textZh,
        boolean retired)
        implements Command {

    @Override
    public Permission permission() {
        return CatalogueRights.KEEP;
    }
}
