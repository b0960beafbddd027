import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Validates PDF files with veraPDF, many files and flavours in one process.
 *
 * <p>Usage: java VeraPdf ua1,2a FILE... Writes one tab-separated line for each rule that a file breaks
 * (FAIL, file, flavour, clause, test number, count, description, where it was first seen) and one line that
 * closes each file and flavour (DONE or ERROR, file, flavour, number of checks made or the message).
 */
public final class VeraPdf {
    private static final int ALL_FAILURES = -1;

    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        VeraGreenfieldFoundryProvider.initialise();
        for (int i = 1; i < args.length; i++) {
            for (String id : args[0].split(",")) {
                validate(args[i], id, out);
            }
        }
        out.flush();
    }

    private static void validate(String file, String id, PrintStream out) {
        PDFAFlavour flavour = PDFAFlavour.fromString(id);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, ALL_FAILURES, false, false, false)) {
            List<ValidationResult> results = validator.validateAll(parser);
            int checks = 0;
            for (ValidationResult result : results) {
                report(file, id, result, out);
                checks += result.getTotalAssertions();
            }
            line(out, "DONE", file, id, String.valueOf(checks));
        } catch (Exception | StackOverflowError e) {
            line(out, "ERROR", file, id, e.toString());
        }
    }

    private static void report(String file, String id, ValidationResult result, PrintStream out) {
        Map<RuleId, TestAssertion> first = new HashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                first.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        Map<String, String[]> sorted = new TreeMap<>();
        for (Map.Entry<RuleId, Integer> entry : result.getFailedChecks().entrySet()) {
            RuleId rule = entry.getKey();
            TestAssertion example = first.get(rule);
            String description = example == null ? "" : example.getMessage();
            String place = example == null ? "" : example.getLocation().getContext();
            sorted.put(rule.getClause() + " " + rule.getTestNumber(), new String[] {"FAIL", file, id, rule.getClause(),
                String.valueOf(rule.getTestNumber()), String.valueOf(entry.getValue()), description, place});
        }
        sorted.values().forEach(fields -> line(out, fields));
    }

    private static void line(PrintStream out, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = String.valueOf(fields[i]).replaceAll("\\s+", " ").trim();
        }
        out.println(String.join("\t", fields));
    }
}
