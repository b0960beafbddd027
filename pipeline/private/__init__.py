"""What may not be published of what somebody wrote: what points out a person, and addresses that lead inside or to a person.

Every text that enters the program is cleared of it once, where it is read, so that no output, problem, passport or cache can hold it:
cells in ``read/taken.py``, documents in ``read/docx.py``, settings in ``config.py``, names of files in ``collect.py``.
"""

from __future__ import annotations

from pipeline.private.addresses import Judged as Judged
from pipeline.private.addresses import judged as judged
from pipeline.private.persons import Kind as Kind
from pipeline.private.text import Cleared as Cleared
from pipeline.private.text import cleared as cleared
from pipeline.private.text import is_suspect as is_suspect
from pipeline.private.text import plain_contact as plain_contact
from pipeline.private.told import CODES as CODES
from pipeline.private.told import discreet as discreet
from pipeline.private.told import told as told
