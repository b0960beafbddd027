// Validates PDF files with veraPDF, many files and flavours in one process.
//
// Run by the Rhino that lies in the same jar as veraPDF: Main verapdf.js ua1,2a FILE... Writes one tab-separated line for each rule
// that a file breaks (FAIL, file, flavour, clause, test number, count, description, where it was first seen), and one that closes each
// file and flavour (DONE or ERROR, file, flavour, number of checks made or the message). Files are named by their place in the list.
//
// The profiles are veraPDF's own, as they lie in the jar. Its reader of them needs JAXB, which the jar lacks and Java left in version 11:
// they are read here by Java's own XML parser and handed over by the same constructors.
var vera = Packages.org.verapdf, profiles = vera.pdfa.validation.profiles.Profiles, flavours = vera.pdfa.flavours.PDFAFlavour;
var PROFILES = { "ua1": "PDFUA-1.xml", "2a": "PDFA-2A.xml" };
var out = new java.io.PrintStream(java.lang.System.out, false, "UTF-8");

function line() {
    var words = Array.prototype.map.call(arguments, function (word) { return String(word).replace(/\s+/g, " ").trim(); });
    out.println(words.join("\t"));
}

function children(node, name) {
    var found = [], all = node.getChildNodes();
    for (var i = 0; i < all.getLength(); i++) {
        if (String(all.item(i).getNodeName()) === name) { found.push(all.item(i)); }
    }
    return found;
}

function child(node, name) { return children(node, name)[0]; }

function said(node, name) { return child(node, name) ? String(child(node, name).getTextContent()) : ""; }

function rule(node) {
    var id = child(node, "id"), error = child(node, "error"), deferred = String(node.getAttribute("deferred"));
    var specification = vera.pdfa.flavours.PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
    return profiles.ruleFromValues(
        profiles.ruleIdFromValues(specification, id.getAttribute("clause"), parseInt(id.getAttribute("testNumber"), 10)),
        node.getAttribute("object"), deferred ? java.lang.Boolean.valueOf(deferred) : null, node.getAttribute("tags"),
        said(node, "description"), said(node, "test"),
        profiles.errorFromValues(said(error, "message"), new java.util.ArrayList()), new java.util.ArrayList());
}

function variable(node) {
    return profiles.variableFromValues(
        node.getAttribute("name"), node.getAttribute("object"), said(node, "defaultValue"), said(node, "value"));
}

function profile(flavour) {
    var loader = java.lang.Thread.currentThread().getContextClassLoader();
    var data = loader.getResourceAsStream("org/verapdf/pdfa/validation/" + PROFILES[flavour]);
    var root = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(data).getDocumentElement();
    var details = profiles.profileDetailsFromValues(flavour, flavour, "veraPDF", new java.util.Date(0));
    var rules = new java.util.LinkedHashSet(), variables = new java.util.LinkedHashSet();
    children(child(root, "rules"), "rule").forEach(function (node) { rules.add(rule(node)); });
    children(child(root, "variables"), "variable").forEach(function (node) { variables.add(variable(node)); });
    return profiles.profileFromValues(flavours.fromString(flavour), details, "", rules, variables);
}

function report(name, flavour, result) {
    var first = {}, rows = [], failed = result.getFailedChecks().entrySet().toArray(), i, entry, key, example;
    var assertions = result.getTestAssertions().toArray();
    for (i = 0; i < assertions.length; i++) {
        key = String(assertions[i].getRuleId());
        if (String(assertions[i].getStatus()) === "failed" && !(key in first)) { first[key] = assertions[i]; }
    }
    for (i = 0; i < failed.length; i++) {
        entry = failed[i];
        example = first[String(entry.getKey())];
        rows.push([entry.getKey().getClause(), entry.getKey().getTestNumber(), entry.getValue(),
            example ? example.getMessage() : "", example ? example.getLocation().getContext() : ""]);
    }
    rows.sort(function (a, b) { return String(a[0]) < String(b[0]) ? -1 : String(a[0]) > String(b[0]) ? 1 : a[1] - b[1]; });
    rows.forEach(function (row) { line.apply(null, ["FAIL", name, flavour].concat(row)); });
}

function validate(file, name, flavour, chosen) {
    var parser, validator, results, checks = 0;
    try {
        parser = vera.pdfa.Foundries.defaultInstance().createParser(new java.io.File(file), flavours.fromString(flavour));
        validator = vera.pdfa.Foundries.defaultInstance().createValidator(chosen, -1, false, false, false);
        results = validator.validateAll(parser).toArray();
        for (var i = 0; i < results.length; i++) {
            report(name, flavour, results[i]);
            checks += results[i].getTotalAssertions();
        }
        line("DONE", name, flavour, checks);
    } catch (e) {
        line("ERROR", name, flavour, e);
    } finally {
        if (validator) { validator.close(); }
        if (parser) { parser.close(); }
    }
}

java.util.logging.LogManager.getLogManager().reset();
vera.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
var asked = arguments[0].split(","), made = asked.map(profile);
for (var n = 1; n < arguments.length; n++) {
    for (var f = 0; f < asked.length; f++) { validate(arguments[n], n - 1, asked[f], made[f]); }
}
out.flush();
