"""Which article a place in a paper belongs to."""

import pytest

from ecabinet.papers.citing import article_before


@pytest.mark.parametrize(
    ("pages", "article"),
    [
        (["Điều 3. Trách nhiệm\r\nmột đoạn"], "Điều 3"),
        (["Điều 3. A\nĐiều 12a. B\nnội dung"], "Điều 12a"),
        (["theo quy định tại Điều 9 của Luật"], ""),
        (["không có", "Điều 7. Cũ\n", "Điều 1. Xưa\n"], "Điều 7"),
        (["Article 4\nText"], "Article 4"),
        ([], ""),
    ],
)
def test_the_article_is_the_last_heading_before_the_place(pages: list[str], article: str) -> None:
    assert article_before(pages) == article
