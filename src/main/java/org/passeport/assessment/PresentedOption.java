package org.passeport.assessment;

import java.util.Optional;
import org.passeport.content.FrenchTypography;
import org.passeport.content.Interaction.Option;

/**
 * Something to choose, order or link, without what says whether it is right.
 *
 * @param image path of a drawing in the module
 */
public record PresentedOption(String id, String text, Optional<String> image) {

    static PresentedOption of(Option option) {
        return new PresentedOption(option.id(), FrenchTypography.of(option.text()), option.image());
    }
}
