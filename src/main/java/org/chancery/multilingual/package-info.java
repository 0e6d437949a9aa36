/**
 * Articles in languages that the language pipeline does not read: sentences by the rules of Unicode, and the states,
 * cities and bodies whose labels in that language the ontology has. There are no trees and no dates; who else is who, a
 * reader has to say.
 */
package org.chancery.multilingual;
