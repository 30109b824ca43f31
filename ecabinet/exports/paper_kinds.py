"""Guesses what a paper is from its file's name or a column's heading; the secretary may change the guess."""

import re
from pathlib import PurePosixPath

from ecabinet.domain.dossiers import PaperKind
from ecabinet.exports.headings import folded, plain

# The more telling words stand first: "tờ trình tóm tắt" is a summary, "báo cáo thẩm định" an appraisal.
_WORDS = (
    (PaperKind.ANNEX, ("phu luc", "bieu mau", "bang bieu", "annex", "appendix", "attachment", "schedule")),
    (PaperKind.SUMMARY, ("tom tat", "summary")),
    (PaperKind.APPRAISAL, ("tham dinh", "danh gia tac dong", "appraisal", "assessment")),
    (PaperKind.VERIFICATION, ("tham tra", "verification", "verified")),
    (PaperKind.OPINIONS, ("tong hop y kien", "giai trinh", "tiep thu", "y kien", "opinions", "comments")),
    (PaperKind.SUBMISSION, ("to trinh", "cong van trinh", "submission", "cover letter", "memorandum", "memo")),
    (
        PaperKind.DRAFT,
        ("du thao", "du an luat", "nghi quyet", "nghi dinh", "quyet dinh", "chi thi", "quy che", "de an", "ke hoach",
         "chuong trinh", "thong tu", "draft", "bill", "decree", "resolution", "ordinance", "plan"),
    ),
    (PaperKind.REPORT, ("bao cao", "ra soat", "tinh hinh", "report", "review")),
)  # fmt: skip
_NUMBERING = re.compile(r"^\s*(?:\d+|[a-z])(?:[\s._-]+(?:\d+|[a-z]))*[\s._-]+(?=\S)", re.IGNORECASE)


def guess_kind(name: str) -> PaperKind:
    """What a paper most likely is; `OTHER` where its name does not tell."""
    words = f" {folded(PurePosixPath(name).stem)} "
    return next(
        (kind for kind, phrases in _WORDS if any(f" {phrase} " in words for phrase in phrases)), PaperKind.OTHER
    )


def title_from(name: str) -> str:
    """A title to begin with: the file's name without numbering, hyphens and ending."""
    stem = plain(PurePosixPath(name).stem)
    words = " ".join(re.split(r"[\s_-]+", _NUMBERING.sub("", stem) or stem)).strip() or stem
    return words[:1].upper() + words[1:]
