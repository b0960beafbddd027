"""A municipality's own Word document made into a template: its look is kept, what the report needs beside it is added."""
