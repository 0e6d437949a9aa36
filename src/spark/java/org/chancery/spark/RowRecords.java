package org.chancery.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Corpus;
import org.chancery.input.Input;
import org.chancery.model.Outcome;
import scala.Tuple2;

/**
 * The rows of Parquet files, each read as if it stood as a JSON object in a line of that number: a column is a field,
 * one of another name is passed over.
 */
final class RowRecords {
    private static final List<String> FIELDS =
            List.of("id", "text", "title", "published", "modified", "source", "url", "language", "author");

    private RowRecords() {}

    static JavaPairRDD<RecordKey, Outcome> of(List<FoundFile> files, SparkSession spark) {
        Map<String, FoundFile> byPlace = files.stream().collect(Collectors.toMap(FoundFile::place, Function.identity()));
        String[] places = byPlace.keySet().toArray(String[]::new);
        Dataset<Row> rows = spark.read().option("mergeSchema", true).parquet(places);
        Column json = to_json(struct(fields(rows)), Map.of("timeZone", "UTC"));
        return rows.select(col("_metadata.file_path"), col("_metadata.row_index"), json)
                .toJavaRDD()
                .mapToPair(row -> record(byPlace.get(place(row.getString(0))), row.getLong(1) + 1, row.getString(2)));
    }

    private static Column[] fields(Dataset<Row> rows) {
        List<String> columns = Arrays.asList(rows.columns());
        return FIELDS.stream()
                .filter(columns::contains)
                .map(name -> col(name))
                .toArray(Column[]::new);
    }

    /** The path as Hadoop writes it; Spark writes it as an address. */
    private static String place(String address) {
        return new Path(URI.create(address)).toString();
    }

    private static Tuple2<RecordKey, Outcome> record(FoundFile file, long number, String json) {
        Input input = Input.file(
                file.place() + ":" + number,
                file.below().replaceFirst("\\.[^.]*$", "-" + number + ".json"),
                () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        try (Stream<Outcome> outcomes = Corpus.standard().read(input)) {
            return Records.keyed(outcomes.iterator().next(), file.number(), number);
        }
    }
}
