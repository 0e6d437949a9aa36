package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * A query with its head.
 *
 * @param name kebab-case, the file's name without its ending
 * @param title a line
 * @param question what it asks, as a user would; empty where the file has no head
 * @param theme what it is about, behind a number that says which themes come first; empty where the head names none
 * @param parameters what can be set; empty for a query without a head
 * @param columns what the head says of the columns
 * @param candidates what the head says of the facts that can be its answer; empty where it says nothing
 * @param listed what kind of rows the lists in memory have that the query would give; empty where it has to be asked
 * @param text the SPARQL, head included
 */
public record NamedQuery(
        String name,
        String title,
        String question,
        String theme,
        List<Parameter> parameters,
        String columns,
        String candidates,
        String listed,
        String text) {
    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * What stands for each variable: the user's values, else the standard ones. A query without a head takes any name;
     * a value in angle brackets is an IRI there, everything else text.
     *
     * @throws QueryException if a name is not a parameter, or a value not of its type
     */
    public Map<String, Node> terms(Map<String, String> values) {
        Map<String, Node> terms = new TreeMap<>();
        parameters.stream()
                .filter(parameter -> !values.containsKey(parameter.name()))
                .forEach(parameter -> terms.put(parameter.name(), standard(parameter)));
        values.forEach((name, value) -> terms.put(name, parameter(name, value).term(value)));
        return terms;
    }

    private Node standard(Parameter parameter) {
        if (parameter.standard().equals(Parameter.NEEDED)) {
            throw new QueryException(
                    "the query " + name + " needs --param " + parameter.name() + "=…: " + parameter.meaning());
        }
        return parameter.term(parameter.standard());
    }

    private Parameter parameter(String name, String value) {
        if (question.isEmpty()) {
            boolean iri = value.startsWith("<") && value.endsWith(">");
            return new Parameter(name, iri ? Parameter.Type.IRI : Parameter.Type.TEXT, "", "");
        }
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new QueryException("the query " + this.name + " has no parameter " + name
                        + "; it has " + (parameters.isEmpty() ? "none" : parameterNames())));
    }

    private String parameterNames() {
        return String.join(", ", parameters.stream().map(Parameter::name).toList());
    }
}
