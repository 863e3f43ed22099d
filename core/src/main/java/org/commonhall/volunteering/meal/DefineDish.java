package org.commonhall.volunteering.meal;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Defines a dish; one that has the code is changed. Fill in the builder of {@link #of}.
 *
 * @param programme which programme
 * @param code tells the dishes of a programme apart
 * @param title the title
 * @param component which part of a meal it is, such as {@code main}
 * @param ingredients the codes of its ingredients, null while nobody knows them
 * @param textures the codes of the textures it is offered in
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DefineDish(
        @NotNull Id<Programme> programme,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") String code,

        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{0,39}") String component,

        @Size(max = 30) @Nullable List<@NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{0,59}") String> ingredients,

        @NotNull @Size(max = 9) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{0,39}") String> textures)
        implements Command {

    /**
     * Keeps copies of the lists.
     *
     * @param programme which programme
     * @param code tells the dishes of a programme apart
     * @param title the title
     * @param component which part of a meal it is
     * @param ingredients the codes of its ingredients, null while nobody knows them
     * @param textures the codes of the textures it is offered in
     */
    public DefineDish {
        ingredients = ingredients == null ? null : Copies.list(ingredients);
        textures = Copies.list(textures);
    }

    /**
     * Begins a dish whose ingredients nobody knows.
     *
     * @param programme which programme
     * @param code tells the dishes of a programme apart
     * @param title the title
     * @param component which part of a meal it is, such as {@code main}
     * @return a builder with everything else at its default
     */
    public static DefineDishBuilder of(Id<Programme> programme, String code, String title, String component) {
        return DefineDishBuilder.builder()
                .programme(programme)
                .code(code)
                .title(title)
                .component(component)
                .textures(List.of());
    }

    @Override
    public Permission permission() {
        return MealRights.ORGANISE;
    }
}
