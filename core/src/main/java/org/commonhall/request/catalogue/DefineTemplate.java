package org.commonhall.request.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes or changes words that staff start from. The seen version is that of the template it changes.
 * Fill in the builder of {@link #of}.
 *
 * @param template the template to change, null for a new one
 * @param code the stable code, which a change leaves as it is
 * @param category the catalogue entry it is for, null for all
 * @param textEn the English words
 * @param textZh the Chinese words
 * @param retired whether it is no longer offered
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DefineTemplate(
        @Nullable Id<ReplyTemplate> template,
        @NotBlank @Size(max = 100) String code,
        @Nullable Id<ServiceCategory> category,
        @NotBlank @Size(max = 4000) String textEn,
        @NotBlank @Size(max = 4000) String textZh,
        boolean retired)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param code the stable code, which a change leaves as it is
     * @param textEn the English words
     * @param textZh the Chinese words
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DefineTemplateBuilder of(String code, String textEn, String textZh) {
        return DefineTemplateBuilder.builder().code(code).textEn(textEn).textZh(textZh);
    }

    @Override
    public Permission permission() {
        return CatalogueRights.KEEP;
    }
}
