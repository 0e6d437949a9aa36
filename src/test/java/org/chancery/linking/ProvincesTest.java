package org.chancery.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.SharedPipeline;
import org.chancery.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether "Georgia" is the state or the province of that name. */
class ProvincesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Georgia warned Armenia on Monday.",
                "Norway and Georgia reopened a pipeline.",
                "The European Union invited Moldova, Georgia and Serbia to Prague.",
                "The United States suspended aid to Georgia.",
                "Georgia rejected the treaty.",
                "U.S. Secretary of State Ann Hall flew from New York to Georgia.",
                "WASHINGTON - The White House praised Georgia.",
                "Senator Ann Hall urged the United States to arm Georgia.",
                "The representative of Georgia spoke at the United Nations.",
                "Ann Hall flew to Georgia and Moldova. Bo Berg, a Republican of Florida, objected.",
                "Envoys wondered about the state of Georgia's courts. Norway asked Georgia to mend them. Georgia thanked Norway.",
                "A sheriff in Norway closed the road. Georgia objected.",
                "Norway thanked Georgia. Ann Hall left Ohio on Monday."
            })
    void newsOfStatesMeansTheState(String text) {
        assertEquals("state/GEO", georgia(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A storm passed over Georgia and Tennessee.",
                "Georgia bought water. Ohio sold it.",
                "The state of Georgia bought a bridge from Norway.",
                "The U.S. state of Georgia bought a bridge from Norway.",
                "Governor Ann Hall of Georgia flew to Norway.",
                "Ann Hall, a senator from Georgia, praised Norway.",
                "Congresswoman Ann Hall of Georgia praised Norway.",
                "Ann Hall, Democrat of Georgia, praised Norway.",
                "Ann Hall (R-Georgia) praised Norway.",
                "Georgia's voters were pleased with Norway.",
                "Voters across Georgia were pleased.",
                "Ann Hall won the primary in Georgia.",
                "A fire broke out in Bibb County, Georgia, on Monday.",
                "A fire broke out in Savannah, Georgia, on Monday.",
                "Georgia bought water. Atlanta is dry.",
                "The sheriff closed the road. Georgia was quiet."
            })
    void newsFromHomeMeansTheProvince(String text) {
        assertEquals("region/us-georgia", georgia(text));
    }

    /** What each "Georgia" of {@code text} stands for. */
    private static String georgia(String text) {
        return String.join(
                " ",
                SharedPipeline.extract(text).mentions().stream()
                        .filter(mention -> mention.evidence().quote().matches("(U.S. state of )?Georgia"))
                        .map(Extraction.EntityMention::entity)
                        .distinct()
                        .toList());
    }
}
