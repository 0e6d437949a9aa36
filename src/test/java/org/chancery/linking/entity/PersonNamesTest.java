package org.chancery.linking.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Zelenskiy, Volodymyr Zelenskyy, true",
        "al-Assad, Bashar Assad, true",
        "van der Bellen, Alexander van der Bellen, true",
        "Pena Nieto, Enrique Peña Nieto, true",
        "Recep Erdogan, Recep Tayyip Erdoğan, true",
        "Julia Timoshenko, Yulia Tymoshenko, true",
        "Mr. Orban, Viktor Orbán, true",
        "Laura Bush, George W. Bush, false",
        "George H. W. Bush, George W. Bush, false",
        "Jong, Kim Jong Un, false"
    })
    void oneNameIsAFormOfAnother(String name, String full, boolean form) {
        assertEquals(form, PersonNames.isFormOf(PersonNames.words(name), PersonNames.words(full)));
    }

    @ParameterizedTest
    @CsvSource({
        "Moammar Gadhafi, Muammar Gaddafi, true",
        "Mahmud Abbas, Mahmoud Abbas, true",
        "Maria Rossi, Mario Rossi, false"
    })
    void vowelsOfAFirstNameDifferByTransliteration(String name, String full, boolean alike) {
        assertEquals(alike, PersonNames.soundsLike(PersonNames.words(name), PersonNames.words(full)));
    }
}
