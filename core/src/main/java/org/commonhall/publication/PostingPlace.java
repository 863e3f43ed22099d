package org.commonhall.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.directory.building.Building;
import org.jspecify.annotations.Nullable;

/**
 * Where a notice is to hang.
 *
 * @param building the building, or null for the hall's own pages
 * @param spot where there, in words
 * @param proof what proves that it hangs there, or null while that is still to come
 */
public record PostingPlace(
        @Nullable Id<Building> building,
        @NotBlank @Size(max = 200) String spot,
        @Size(max = 400) @Nullable String proof) {

    /**
     * A spot in a building, whose proof is still to come.
     *
     * @param building the building
     * @param spot where there
     * @return the place
     */
    public static PostingPlace in(Id<Building> building, String spot) {
        return new PostingPlace(building, spot, null);
    }

    /**
     * The hall's own pages.
     *
     * @param spot which, such as the portal's name
     * @return the place
     */
    public static PostingPlace online(String spot) {
        return new PostingPlace(null, spot, null);
    }

    /**
     * The same place with its proof.
     *
     * @param evidence what proves it
     * @return the copy
     */
    public PostingPlace proved(String evidence) {
        return new PostingPlace(building, spot, evidence);
    }
}
