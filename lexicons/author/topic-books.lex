# Books, reading, authors, writing.

Lexicon: author/topic-books
Format: 1
Language: any
License: MIT

Category: topic.books
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of books, reading and writing

Rule: zh.topic.books.reading
Category: topic.books
Weight: 0
Summary: Books, reading, writing
Max-Hits: 2
Phrase: 读书
Phrase: 阅读
Phrase: 看书
Phrase: 书单
Phrase: 书评
Phrase: 小说
Phrase: 散文
Phrase: 诗集
Phrase: 诗歌
Phrase: 诗人
Phrase: 作家
Phrase: 作者简介
Phrase: 文学
Phrase: 名著
Phrase: 传记
Phrase: 绘本
Phrase: 科普书
Phrase: 推理小说
Phrase: 科幻小说
Phrase: 言情小说
Phrase: 网文
Phrase: 网络小说
Phrase: 晋江
Phrase: 起点中文网
Phrase: 耽美
Phrase: 同人文
Phrase: 连载
Phrase: 章节
Phrase: 番外
Phrase: 出版社
Phrase: 出版
Phrase: 译本
Phrase: 译者
Phrase: 书店
Phrase: 图书馆
Phrase: 藏书
Phrase: 读书笔记
Phrase: 读后感
Phrase: 书摘
Phrase: 电子书
Phrase: 微信读书
Phrase: kindle
Phrase: 豆瓣读书
Phrase: 茅盾文学奖
Phrase: 诺贝尔文学奖
Phrase: 红楼梦
Phrase: 三国演义
Phrase: 水浒传
Phrase: 西游记
Phrase: 百年孤独
Phrase: 月亮与六便士
Phrase: 平凡的世界
Phrase: 三体
Phrase: 写作
Phrase: 文笔
Phrase: 好书
Except: 阅读量
Except: 出版权
Except: 阅读理解
Except: 阅读全文
Match: 书店里翻到一本旧译本，读了两章
Match: 这本小说的文笔很干净
No-Match: 这篇推送的阅读量破万
No-Match: 说书先生今天没来
Source: Everyday vocabulary of the field

Rule: en.topic.books.reading
Category: topic.books
Weight: 0
Summary: Books, reading, writing
Max-Hits: 2
Phrase: books
Phrase: bookworm
Phrase: bookstore
Phrase: bookshop
Phrase: bookshelf
Phrase: book club
Phrase: book review
Phrase: reading list
Phrase: novel
Phrase: novels
Phrase: novelist
Phrase: paperback
Phrase: hardcover
Phrase: audiobook
Phrase: audiobooks
Phrase: ebook
Phrase: ebooks
Phrase: kindle unlimited
Phrase: memoir
Phrase: memoirs
Phrase: biography
Phrase: autobiography
Phrase: nonfiction
Phrase: non-fiction
Phrase: fiction
Phrase: sci-fi novel
Phrase: ya novel
Phrase: fantasy novel
Phrase: thriller novel
Phrase: romance novel
Phrase: poetry
Phrase: poem
Phrase: poems
Phrase: poet
Phrase: anthology
Phrase: literature
Phrase: literary
Phrase: bestseller list
Phrase: first chapter
Phrase: last chapter
Phrase: page turner
Phrase: page-turner
Phrase: protagonist
Phrase: goodreads
Phrase: booktok
Phrase: bookstagram
Phrase: library card
Phrase: librarian
Phrase: publisher
Phrase: self-published
Phrase: manuscript
Phrase: editing my novel
Phrase: nanowrimo
Phrase: book launch
Phrase: book signing
Phrase: writing community
Phrase: #amreading
Phrase: #amwriting
Phrase: #books
Phrase: #bookstagram
Except: text books
Except: science fiction of
Match: The novel loses its nerve in the last chapter
Match: Our book club hated the memoir
No-Match: Booked a table for two
No-Match: A novelty mug
Source: Everyday vocabulary of the field
